namespace PowerPlatformMagento.App.Subscriptions.Keeping;

/// <summary>Tables of the file of subscriptions and the way from each version to the next.</summary>
internal static class SubscriptionSchema
{
    /// <summary>Scripts in the order of the versions.</summary>
    // subscription.state: 0 living, 1 dead. notification.state: 0 waits, 1 done and kept for a while so that a repetition is known.
    // callback, payload and value are encrypted. Instants are milliseconds since 1970 UTC.
    public static IReadOnlyList<string> Migrations { get; } =
    [
        """
        CREATE TABLE subscription (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            key TEXT NOT NULL UNIQUE,
            match TEXT NOT NULL UNIQUE,
            topic TEXT NOT NULL,
            store TEXT NOT NULL,
            filter TEXT NOT NULL,
            callback BLOB NOT NULL,
            state INTEGER NOT NULL DEFAULT 0,
            began INTEGER NOT NULL,
            pending INTEGER NOT NULL DEFAULT 0,
            sent INTEGER NOT NULL DEFAULT 0,
            dropped INTEGER NOT NULL DEFAULT 0,
            missed INTEGER NOT NULL DEFAULT 0,
            gone INTEGER NOT NULL DEFAULT 0,
            refused INTEGER NOT NULL DEFAULT 0,
            trouble TEXT,
            died INTEGER
        );
        CREATE TABLE event (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            payload BLOB
        );
        CREATE TABLE notification (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            subscription INTEGER NOT NULL REFERENCES subscription (number) ON DELETE CASCADE,
            event INTEGER NOT NULL REFERENCES event (number),
            record TEXT NOT NULL,
            state INTEGER NOT NULL DEFAULT 0,
            attempts INTEGER NOT NULL DEFAULT 0,
            created INTEGER NOT NULL,
            due INTEGER NOT NULL,
            UNIQUE (subscription, event)
        );
        CREATE INDEX notification_waiting ON notification (subscription, number) WHERE state = 0;
        CREATE INDEX notification_record ON notification (subscription, record, number) WHERE state = 0;
        CREATE INDEX notification_event ON notification (event, state);
        CREATE TABLE fact (
            store TEXT NOT NULL,
            kind INTEGER NOT NULL,
            id TEXT NOT NULL,
            value BLOB NOT NULL,
            PRIMARY KEY (store, kind, id)
        ) WITHOUT ROWID;
        CREATE TABLE cursor (store TEXT NOT NULL, kind INTEGER NOT NULL, name TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (store, kind, name)) WITHOUT ROWID;
        """,

        // What waits is taken in the order it is due.
        """
        CREATE INDEX notification_due ON notification (subscription, due, number) WHERE state = 0;
        DROP INDEX notification_waiting;
        """,
    ];
}
