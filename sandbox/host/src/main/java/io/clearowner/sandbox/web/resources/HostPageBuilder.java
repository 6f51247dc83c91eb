package io.clearowner.sandbox.web.resources;

import com.atlassian.jira.web.ExecutingHttpRequest;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredData;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.Set;

/** Lets plugin code require web-resources for the page of this request. */
public final class HostPageBuilder implements PageBuilderService, WebResourceAssembler, RequiredResources {
    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String moduleCompleteKey) {
        RequestResources.of(ExecutingHttpRequest.get()).add(moduleCompleteKey);
        return this;
    }

    @Override
    public RequiredResources requireContext(String context) {
        throw unsupported("RequiredResources#requireContext");
    }

    @Override
    public RequiredResources exclude(Set<String> webResources, Set<String> contexts) {
        throw unsupported("RequiredResources#exclude");
    }

    @Override
    public RequiredData data() {
        throw unsupported("WebResourceAssembler#data");
    }

    @Override
    public WebResourceAssembler copy() {
        throw unsupported("WebResourceAssembler#copy");
    }

    private static UnsupportedOperationException unsupported(String member) {
        return new UnsupportedOperationException("The sandbox does not implement " + member);
    }
}
