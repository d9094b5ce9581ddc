using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Platform;

namespace PowerPlatformMagento.Connector.Definition.Areas;

/// <summary>Operations about the connection and the synchronisation itself.</summary>
internal sealed class PlatformArea : IConnectorArea
{
    public void Describe(ConnectorBuilder connector)
    {
        connector.Get("TestConnection", "/connection")
            .Summary("Test the connection")
            .Description("Tells whether the credentials of the connection are accepted, and which stores it leads to.")
            .Internal()
            .Returns<ConnectionStatus>("The connection works.");

        connector.Get("CheckReadiness", "/readiness")
            .Summary("Check readiness")
            .Description("Tries everything that flows and synchronisation need: the inbox, the subscriptions of flows, Dataverse and each store with its edition and capabilities. Tells what to do where something cannot be used.")
            .Returns<ReadinessOverview>("The parts, and whether each can be used.");

        connector.Get("GetSyncStatus", "/sync/status")
            .Summary("Get the status of the synchronisation")
            .Description("Tells how many records wait, are being imported or rest on the error desk, up to when the changes of each store were looked for, and how many flows listen, fail or were given up with how many events waiting.")
            .Returns<SyncStatus>("How far the synchronisation is.");

        connector.Post("ResubmitRecord", "/stores/{store}/sync/resubmit")
            .Summary("Import a record again")
            .Description("Reads one record from the store and imports it into Dataverse ahead of all others, also when it rests on the error desk. An import of what is there already changes nothing.")
            .Body<ResubmitRequest>()
            .Returns<OperationResult>("The record waits in line.");
    }
}
