package io.clearowner.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The owners whose accounts were deactivated or deleted on one day in one directory. */
@Preload
@Table("Departure")
public interface DepartureAo extends Entity {

    String ID = "ID";
    String DAY_KEY = "DAY_KEY";
    String LAST_AT = "LAST_AT";
    String PEOPLE = "PEOPLE";
    String HIDDEN_FOR = "HIDDEN_FOR";

    /** Day and directory in one column: Active Objects cannot make several columns unique together. */
    @NotNull
    @Unique
    @StringLength(60)
    String getDayKey();

    void setDayKey(String dayKey);

    /** When the last of them was noticed, in milliseconds since the epoch. */
    long getLastAt();

    void setLastAt(long lastAt);

    /** User keys, as text. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getPeople();

    void setPeople(String people);

    /** User keys of those who do not want to see it any more, as text; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getHiddenFor();

    void setHiddenFor(String hiddenFor);
}
