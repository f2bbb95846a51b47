package nl.veerkracht.api.platform.personaldata;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.api.leaks.Mark;
import nl.veerkracht.domain.coordinator.CoordinatorCommand;
import nl.veerkracht.domain.household.CaseCommand;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.NetworkCommand;
import nl.veerkracht.domain.household.events.HouseholdType;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.household.events.MemberRole;
import nl.veerkracht.domain.household.events.Membership;
import nl.veerkracht.domain.household.events.RegistrationSource;
import nl.veerkracht.domain.household.events.SupportType;
import nl.veerkracht.domain.household.events.Tie;
import nl.veerkracht.domain.household.events.TieChange;
import nl.veerkracht.domain.household.events.TieSource;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.safetysignal.SafetyCommand;
import nl.veerkracht.domain.safetysignal.events.ConsultedParty;
import nl.veerkracht.domain.safetysignal.events.DeviationReason;
import nl.veerkracht.domain.safetysignal.events.SignalSource;
import nl.veerkracht.domain.safetysignal.events.UnsafetyKind;
import nl.veerkracht.domain.safetysignal.events.WeighingAnswer;
import nl.veerkracht.domain.shared.Actor;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.SafetySignalId;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** A household, and a coordinator, of whom every personal value is a text that occurs nowhere else. */
final class MarkedCase {

    static final HouseholdId HOUSEHOLD = new HouseholdId("00000000-0000-4000-8000-0000000000a1");
    static final PersonId MOTHER = new PersonId("00000000-0000-4000-8000-0000000000b1");
    static final PersonId CHILD = new PersonId("00000000-0000-4000-8000-0000000000b2");
    static final PersonId NEIGHBOUR = new PersonId("00000000-0000-4000-8000-0000000000b3");

    static final PersonId COORDINATOR = new PersonId("00000000-0000-4000-8000-0000000000b4");

    private static final SafetySignalId UNSAFE = new SafetySignalId("00000000-0000-4000-8000-0000000000c1");

    private static final String MOTHERS_NAME = "Xuvarijna Ekzbrandt-Wolquë";
    private static final String MOTHERS_CONTACT = "06-98317420 xekzbrandt@qumvop.example";
    private static final LocalDate MOTHERS_BIRTH_DATE = LocalDate.of(1913, 7, 29);
    private static final String CHILDS_NAME = "Plovdimir Ekzbrandt-Wolquë";
    private static final LocalDate CHILDS_BIRTH_DATE = LocalDate.of(2023, 11, 17);
    private static final String NEIGHBOURS_NAME = "Zwantjuk Haspelqvist";
    private static final String NEIGHBOURS_CONTACT = "Vuxemstraat 9317, Jipsinghuizen";
    private static final String COORDINATORS_NAME = "Ghislotte Wrijvenbroek-Quazelaar";
    private static final String COORDINATORS_CONTACT = "050-7391864 quazelaar@vomzip.example";
    private static final String STRENGTH = "Kweept schielijk Brafjoulik naar zwemles";
    private static final String SUMMARY = "Thyfquam wroetelt vlijmscherp door Nozbergum";

    private static final String SIGNAL = "Wraqselina kneust Obbevij vlaksgewijs";
    private static final String MOTIVATION = "Drumpfiel tuurt naar Sjokkelhorn";

    /** Long and repetitive, so that a store that packs its values packs this one. */
    private static final String LONG_TEXT = "samen eten, samen koken, ".repeat(600);

    private static final By BY = new By(new Actor("karin", Actor.Role.CASEWORKER, "hoogezand", "GM1952"), null);
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    private MarkedCase() {}

    static List<Mark> marks() {
        return List.of(
                Mark.text("the mother's name", MOTHERS_NAME),
                Mark.text("the mother's contact", MOTHERS_CONTACT),
                Mark.date("the mother's birth date", MOTHERS_BIRTH_DATE),
                Mark.text("the child's name", CHILDS_NAME),
                Mark.date("the child's birth date", CHILDS_BIRTH_DATE),
                Mark.text("the neighbour's name", NEIGHBOURS_NAME),
                Mark.text("the neighbour's contact", NEIGHBOURS_CONTACT),
                Mark.text("the coordinator's name", COORDINATORS_NAME),
                Mark.text("the coordinator's contact", COORDINATORS_CONTACT),
                Mark.text("the text", STRENGTH),
                Mark.text("the summary", SUMMARY),
                Mark.text("the signal", SIGNAL),
                Mark.text("the motivation", MOTIVATION));
    }

    static void play(CommandGateway commands) {
        List.of(
                        new HouseholdCommand.RegisterHousehold(
                                HOUSEHOLD,
                                BY,
                                "WK195201",
                                HouseholdType.SINGLE_PARENT,
                                RegistrationSource.SOCIAL_TEAM,
                                DAY),
                        member(MOTHER, MOTHERS_NAME, MOTHERS_BIRTH_DATE, MOTHERS_CONTACT, MemberRole.PARENT),
                        member(CHILD, CHILDS_NAME, CHILDS_BIRTH_DATE, CHILDS_NAME, MemberRole.CHILD),
                        neighbour(),
                        new CoordinatorCommand.RegisterCoordinator(
                                COORDINATOR,
                                BY,
                                PersonalValue.clear(COORDINATOR, COORDINATORS_NAME),
                                PersonalValue.clear(COORDINATOR, COORDINATORS_CONTACT),
                                Set.of("nl"),
                                Set.of("GM1952"),
                                DAY),
                        new HouseholdCommand.RecordStrength(
                                HOUSEHOLD,
                                BY,
                                LifeDomain.SOCIAL_NETWORK,
                                PersonalValue.clear(List.of(MOTHER, NEIGHBOUR), LONG_TEXT + STRENGTH),
                                DAY),
                        new CaseCommand.HandOver(
                                HOUSEHOLD,
                                BY,
                                "zara",
                                "zuidbroek",
                                PersonalValue.clear(List.of(MOTHER, CHILD), SUMMARY),
                                DAY),
                        new SafetyCommand.RecordSignal(
                                UNSAFE,
                                BY,
                                HOUSEHOLD,
                                Set.of(UnsafetyKind.NEGLECT),
                                Set.of(CHILD),
                                PersonalValue.clear(CHILD, SIGNAL),
                                SignalSource.OBSERVED,
                                DAY),
                        new SafetyCommand.HoldConsultation(UNSAFE, BY, Set.of(ConsultedParty.COLLEAGUE), DAY),
                        new SafetyCommand.HoldConversation(UNSAFE, BY, DAY),
                        new SafetyCommand.WeighSignal(
                                UNSAFE,
                                BY,
                                true,
                                true,
                                false,
                                WeighingAnswer.YES,
                                WeighingAnswer.YES,
                                WeighingAnswer.NO,
                                DAY),
                        new SafetyCommand.OrganiseHelp(
                                UNSAFE,
                                BY,
                                PersonalValue.clear(List.of(MOTHER, CHILD), LONG_TEXT + SIGNAL),
                                DeviationReason.OTHER,
                                PersonalValue.clear(MOTHER, MOTIVATION),
                                DAY))
                .forEach(command -> commands.sendAndWait(GenericCommandMessage.asCommandMessage(command)
                        .withMetaData(Map.of("actor", "karin", "purpose", "support"))));
    }

    private static HouseholdCommand member(
            PersonId person, String name, LocalDate birthDate, String contact, MemberRole role) {
        return new HouseholdCommand.AddMember(
                HOUSEHOLD,
                BY,
                person,
                PersonalValue.clear(person, name),
                YearMonth.from(birthDate),
                PersonalValue.clear(person, birthDate.toString()),
                PersonalValue.clear(person, contact),
                role,
                Membership.PRIMARY,
                DAY);
    }

    private static HouseholdCommand neighbour() {
        return new NetworkCommand.AddNetworkMember(
                HOUSEHOLD,
                BY,
                NEIGHBOUR,
                PersonalValue.clear(NEIGHBOUR, NEIGHBOURS_NAME),
                PersonalValue.clear(NEIGHBOUR, NEIGHBOURS_CONTACT),
                Tie.NEIGHBOUR,
                1,
                Set.of(SupportType.PRACTICAL),
                TieChange.NEW,
                TieSource.OWN,
                true,
                DAY,
                DAY);
    }
}
