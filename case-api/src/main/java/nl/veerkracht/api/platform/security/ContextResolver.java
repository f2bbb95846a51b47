package nl.veerkracht.api.platform.security;

import nl.veerkracht.api.platform.web.RequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller method its {@link RequestContext} and its {@link Scope}, as the check of the rights left them. */
final class ContextResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == RequestContext.class || parameter.getParameterType() == Scope.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String name = parameter.getParameterType() == Scope.class ? RightsCheck.SCOPE : RightsCheck.CONTEXT;
        Object value = request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        if (value == null) {
            // Only an open endpoint comes here unchecked, and that has nobody to speak of.
            throw new IllegalStateException(
                    "an open endpoint has no " + parameter.getParameterType().getSimpleName());
        }
        return value;
    }
}
