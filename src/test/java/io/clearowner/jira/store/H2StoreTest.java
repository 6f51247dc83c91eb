package io.clearowner.jira.store;

import io.clearowner.jira.testing.TestDatabase;

class H2StoreTest extends StoreContract {

    @Override
    TestDatabase open() {
        return TestDatabase.h2();
    }
}
