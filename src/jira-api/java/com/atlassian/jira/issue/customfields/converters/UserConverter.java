package com.atlassian.jira.issue.customfields.converters;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] obtains it with ComponentAccessor.getComponent(UserConverter.class) on 11.3 and says it is not
 * reliably exported as an OSGi service; [J6] for the ApplicationUser members; the crowd-User members of 6.x are
 * left out
 * Confidence: medium: interface confirmed in 11; members from 6.3, where the User overloads were due to become
 * ApplicationUser in 7.0
 */
public interface UserConverter {
    String getString(ApplicationUser user); // medium: was getString(User) in 6.x

    String getHttpParameterValue(ApplicationUser user);

    String getDbString(ApplicationUser user);

    ApplicationUser getUser(String stringValue) throws FieldValidationException; // medium: returned crowd User in 6.x

    ApplicationUser getUserFromHttpParameterWithValidation(String stringValue) throws FieldValidationException;

    ApplicationUser getUserFromDbString(String stringValue);
}
