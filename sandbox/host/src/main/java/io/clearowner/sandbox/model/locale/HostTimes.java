package io.clearowner.sandbox.model.locale;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.Partial;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** Dates as text in Jira's default formats; the time zone of the machine for everybody. */
public abstract class HostTimes implements DateTimeFormatter {
    private static final Map<DateTimeStyle, String> FORMATS = Map.of(
            DateTimeStyle.TIME, "h:mm a",
            DateTimeStyle.DATE, "dd/MMM/yy",
            DateTimeStyle.DATE_PICKER, "d/MMM/yy",
            DateTimeStyle.COMPLETE, "dd/MMM/yy h:mm a",
            DateTimeStyle.DATE_TIME_PICKER, "dd/MMM/yy h:mm a",
            DateTimeStyle.ISO_8601_DATE, "yyyy-MM-dd",
            DateTimeStyle.ISO_8601_DATE_TIME, "yyyy-MM-dd'T'HH:mm:ssZ",
            DateTimeStyle.RSS_RFC822_DATE_TIME, "EEE, d MMM yyyy HH:mm:ss Z");

    private final DateTimeStyle style;
    private final TimeZone zone;
    private final Locale locale;

    public HostTimes(DateTimeStyle style, TimeZone zone, Locale locale) {
        this.style = style;
        this.zone = zone;
        this.locale = locale;
    }

    public static DateTimeFormatterFactory factory() {
        return () -> of(DateTimeStyle.COMPLETE, TimeZone.getDefault(), Locale.ENGLISH);
    }

    private static DateTimeFormatter of(DateTimeStyle style, TimeZone zone, Locale locale) {
        return Partial.create(HostTimes.class, style, zone, locale);
    }

    @Override
    public String format(Date date) {
        return pattern().format(date);
    }

    private SimpleDateFormat pattern() {
        String format = FORMATS.get(style);
        if (format == null) {
            throw new UnsupportedOperationException("The sandbox does not implement DateTimeStyle." + style);
        }
        SimpleDateFormat pattern = new SimpleDateFormat(format, locale);
        pattern.setTimeZone(zone);
        return pattern;
    }

    @Override
    public Date parse(String text) {
        try {
            return pattern().parse(text);
        } catch (java.text.ParseException e) {
            throw new IllegalArgumentException(text + " is not a date like " + getFormatHint(), e);
        }
    }

    @Override
    public DateTimeFormatter forLoggedInUser() {
        return this;
    }

    @Override
    public DateTimeFormatter forUser(ApplicationUser user) {
        return this;
    }

    @Override
    public DateTimeFormatter withDefaultZone() {
        return withZone(TimeZone.getDefault());
    }

    @Override
    public DateTimeFormatter withSystemZone() {
        return withZone(TimeZone.getDefault());
    }

    @Override
    public DateTimeFormatter withZone(TimeZone timeZone) {
        return of(style, timeZone, locale);
    }

    @Override
    public DateTimeFormatter withDefaultLocale() {
        return withLocale(Locale.ENGLISH);
    }

    @Override
    public DateTimeFormatter withLocale(Locale newLocale) {
        return of(style, zone, newLocale);
    }

    @Override
    public DateTimeFormatter withStyle(DateTimeStyle newStyle) {
        return of(newStyle, zone, locale);
    }

    @Override
    public TimeZone getZone() {
        return zone;
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public DateTimeStyle getStyle() {
        return style;
    }

    @Override
    public String getFormatHint() {
        return pattern().toPattern();
    }
}
