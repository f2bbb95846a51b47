package nl.veerkracht.api.platform.web;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What pages have in common: their language, and the sentences that stand in them (ADR-0009). */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean("localeResolver")
    static PageLanguage pageLanguage() {
        return new PageLanguage();
    }

    @Bean
    static MessageSource messageSource(Sentences sentences) {
        return sentences.source();
    }

    @Bean
    WebMvcConfigurer languageOfPages(PageLanguage language) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(language).order(-10);
            }
        };
    }
}
