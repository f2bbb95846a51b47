package nl.veerkracht.api.platform.commands;

class CommandDeskOnH2IT extends CommandDeskContract {}
