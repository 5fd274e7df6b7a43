select pg_sleep(20);
