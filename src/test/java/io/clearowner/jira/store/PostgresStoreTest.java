package io.clearowner.jira.store;

import io.clearowner.jira.testing.TestDatabase;

class PostgresStoreTest extends StoreContract {

    @Override
    TestDatabase open() {
        return TestDatabase.postgres();
    }
}
