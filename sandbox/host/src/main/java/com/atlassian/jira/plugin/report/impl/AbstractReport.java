package com.atlassian.jira.plugin.report.impl;

import com.atlassian.jira.plugin.report.Report;
import com.atlassian.jira.plugin.report.ReportModuleDescriptor;
import com.atlassian.jira.web.action.ProjectActionSupport;
import java.util.Map;

/**
 * A report that by default accepts every input, is offered everywhere and has no Excel view
 * (https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/plugin/report/impl/AbstractReport.html).
 */
@SuppressWarnings("rawtypes") // The API is raw.
public abstract class AbstractReport implements Report {
    protected ReportModuleDescriptor descriptor;

    public AbstractReport() {}

    @Override
    public void init(ReportModuleDescriptor given) {
        this.descriptor = given;
    }

    @Override
    public void validate(ProjectActionSupport action, Map params) {
        // Nothing to refuse.
    }

    @Override
    public boolean isExcelViewSupported() {
        return false;
    }

    @Override
    public String generateReportExcel(ProjectActionSupport action, Map params) throws Exception {
        throw new UnsupportedOperationException("This report has no Excel view");
    }

    @Override
    public boolean showReport() {
        return true;
    }

    protected ReportModuleDescriptor getDescriptor() {
        return descriptor;
    }
}
