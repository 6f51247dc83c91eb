package io.clearowner.jira.store;

class PostgresStoreTest extends StoreContract {

    @Override
    TestDatabase open() {
        return TestDatabase.postgres();
    }
}
