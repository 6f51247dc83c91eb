package com.atlassian.jira.datetime;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11], [K11] (forLoggedInUser, withStyle, format) on 11; [J6]
 * Confidence: high
 */
public interface DateTimeFormatter {
    String format(Date date); // 11: S11 K11

    Date parse(String text) throws IllegalArgumentException, UnsupportedOperationException;

    DateTimeFormatter forLoggedInUser(); // 11: S11 K11

    DateTimeFormatter forUser(ApplicationUser user); // 8-9: M9

    DateTimeFormatter withDefaultZone();

    DateTimeFormatter withSystemZone(); // 8-9: M9 G8

    DateTimeFormatter withZone(TimeZone timeZone);

    DateTimeFormatter withDefaultLocale();

    DateTimeFormatter withLocale(Locale locale);

    DateTimeFormatter withStyle(DateTimeStyle style); // 11: S11 K11

    TimeZone getZone();

    Locale getLocale();

    DateTimeStyle getStyle();

    String getFormatHint();
}
