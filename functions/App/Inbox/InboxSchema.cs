namespace PowerPlatformMagento.App.Inbox;

/// <summary>Tables of the inbox file and the way from each version to the next.</summary>
internal static class InboxSchema
{
    /// <summary>Scripts in the order of the versions.</summary>
    // state: 0 pending, 1 leased, 2 parked. again: what came while leased, bit 1 an event, bit 2 a resubmission of the error desk. due: 0 is first of all. Instants are milliseconds since 1970 UTC. content: what events brought along. held: how many bytes all contents have. cart: what is watched.
    public static IReadOnlyList<string> Migrations { get; } =
    [
        """
        CREATE TABLE item (
            store TEXT NOT NULL,
            type INTEGER NOT NULL,
            id TEXT NOT NULL,
            state INTEGER NOT NULL DEFAULT 0,
            again INTEGER NOT NULL DEFAULT 0,
            attempts INTEGER NOT NULL DEFAULT 0,
            interruptions INTEGER NOT NULL DEFAULT 0,
            issue INTEGER NOT NULL DEFAULT 0,
            due INTEGER NOT NULL,
            received INTEGER NOT NULL,
            occurred INTEGER NOT NULL,
            failed INTEGER,
            lease INTEGER NOT NULL DEFAULT 0,
            leased_until INTEGER,
            PRIMARY KEY (store, type, id)
        ) WITHOUT ROWID;
        CREATE INDEX item_due ON item (store, type, due) WHERE state = 0;
        CREATE INDEX item_leased ON item (leased_until) WHERE state = 1;
        CREATE TABLE receipt (mark TEXT NOT NULL PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE delivered (
            store TEXT NOT NULL,
            type INTEGER NOT NULL,
            id TEXT NOT NULL,
            updated INTEGER NOT NULL,
            read INTEGER NOT NULL,
            PRIMARY KEY (store, type, id)
        ) WITHOUT ROWID;
        CREATE TABLE cursor (store TEXT NOT NULL, feed INTEGER NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (store, feed)) WITHOUT ROWID;
        CREATE TABLE sequence (lease INTEGER NOT NULL);
        INSERT INTO sequence VALUES (0);
        """,
        """
        CREATE TABLE content (
            store TEXT NOT NULL,
            type INTEGER NOT NULL,
            id TEXT NOT NULL,
            occurred INTEGER NOT NULL,
            read INTEGER NOT NULL,
            bytes INTEGER NOT NULL,
            payload TEXT NOT NULL,
            PRIMARY KEY (store, type, id)
        );
        CREATE INDEX content_read ON content (read);
        CREATE TABLE held (bytes INTEGER NOT NULL);
        INSERT INTO held VALUES (0);
        CREATE TRIGGER content_added AFTER INSERT ON content BEGIN UPDATE held SET bytes = bytes + NEW.bytes; END;
        CREATE TRIGGER content_replaced AFTER UPDATE ON content BEGIN UPDATE held SET bytes = bytes + NEW.bytes - OLD.bytes; END;
        CREATE TRIGGER content_removed AFTER DELETE ON content BEGIN UPDATE held SET bytes = bytes - OLD.bytes; END;
        CREATE TABLE cart (
            store TEXT NOT NULL,
            id TEXT NOT NULL,
            updated INTEGER NOT NULL,
            state INTEGER NOT NULL,
            PRIMARY KEY (store, id)
        ) WITHOUT ROWID;
        CREATE INDEX cart_rest ON cart (store, state, updated);
        """,
    ];

    /// <summary>
    /// What an interruption of the work does to a row: the process died or the lease ran out. Mostly the row is not to blame, so the first five cost
    /// nothing; further ones count as failed attempts, which makes it wait and travel alone.
    /// </summary>
    public const string Interrupt = "state = 0, again = 0, issue = max(issue, again >= 2), leased_until = NULL, interruptions = interruptions + 1, attempts = attempts + (interruptions >= 5)";

    /// <summary>Version this code writes.</summary>
    public static int Version => Migrations.Count;
}
