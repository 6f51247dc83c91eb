package io.clearowner.jira.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Ann and Bob work here; Gone has left; Stranger works here but may browse nothing; anyone else never existed. */
final class TestPeople implements People {

    private static final Set<String> ACTIVE = Set.of("ann", "bob", "stranger");
    private static final Set<String> BROWSING = Set.of("ann", "bob", "gone");

    final List<String> questions = new ArrayList<>();

    @Override
    public boolean active(UserKey user) {
        questions.add("active " + user);
        return ACTIVE.contains(user.value());
    }

    @Override
    public boolean canBrowse(UserKey user, IssueFacts issue) {
        questions.add("canBrowse " + user);
        return BROWSING.contains(user.value());
    }
}
