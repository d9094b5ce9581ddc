namespace PowerPlatformMagento.Solution.Tests.Fixtures;

/// <summary>The connector solution and the flow solution made for tests.</summary>
internal static class FixtureFlow
{
    public const string ConnectorId = "aaaaaaaa-0000-5000-8000-000000000001";

    public const string FlowId = "aaaaaaaa-0000-5000-8000-000000000002";

    public const string Connector = "mag_parcel-20api";

    public static string File { get; } = $"Workflows/WeighParcels-{FlowId.ToUpperInvariant()}.json";

    public static string ConnectorXml() => $"""
        <Connector>
          <connectorid>{ConnectorId}</connectorid><description>Parcels of the tests.</description><displayname>Parcel API</displayname><iconbrandcolor>#007ee5</iconbrandcolor>
          <name>{Connector}</name><connectortype>1</connectortype>
          <openapidefinition>/Connector/{Connector}_openapidefinition.json</openapidefinition>
          <connectionparameters>/Connector/{Connector}_connectionparameters.json</connectionparameters>
          <policytemplateinstances>/Connector/{Connector}_policytemplateinstances.json</policytemplateinstances>
          <iconblob>/Connector/{Connector}_iconblob.Png</iconblob>
        </Connector>
        """;

    public const string Definition = """
        { "swagger": "2.0", "info": { "title": "Parcel API", "version": "1.0" }, "host": "@environmentVariables(\"mag_ParcelHost\")", "basePath": "/", "schemes": ["https"],
          "paths": { "/parcels": { "get": { "operationId": "ListParcels", "summary": "List parcels",
            "parameters": [ { "name": "warehouse", "in": "query", "type": "string", "required": true } ], "responses": { "200": { "description": "Parcels" } } } } } }
        """;

    public static string References() => $"""
        <connectionreference connectionreferencelogicalname="mag_Dataverse">
          <connectionreferencedisplayname>Dataverse</connectionreferencedisplayname><connectorid>/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps</connectorid>
          <iscustomizable>1</iscustomizable><statecode>0</statecode><statuscode>1</statuscode>
        </connectionreference>
        <connectionreference connectionreferencelogicalname="mag_ParcelApi">
          <connectionreferencedisplayname>Parcel API</connectionreferencedisplayname><connectorid>/providers/Microsoft.PowerApps/apis/shared_mag-5fparcel-20api</connectorid>
          <customconnectorid><connectorid>{ConnectorId}</connectorid></customconnectorid><iscustomizable>1</iscustomizable><statecode>0</statecode><statuscode>1</statuscode>
        </connectionreference>
        """;

    public static string Data() => $$"""
        <Workflow WorkflowId="{{{FlowId}}}" Name="Weigh parcels">
          <JsonFileName>/{{File}}</JsonFileName><Type>1</Type><Subprocess>0</Subprocess><Category>5</Category><Mode>0</Mode><Scope>4</Scope><OnDemand>0</OnDemand>
          <TriggerOnCreate>0</TriggerOnCreate><TriggerOnDelete>0</TriggerOnDelete><AsyncAutodelete>0</AsyncAutodelete><SyncWorkflowLogOnFailure>0</SyncWorkflowLogOnFailure>
          <StateCode>1</StateCode><StatusCode>2</StatusCode><RunAs>1</RunAs><IsTransacted>1</IsTransacted><IntroducedVersion>1.0.0.0</IntroducedVersion><IsCustomizable>1</IsCustomizable>
          <BusinessProcessType>0</BusinessProcessType><ModernFlowType>0</ModernFlowType><PrimaryEntity>none</PrimaryEntity>
          <LocalizedNames><LocalizedName languagecode="1033" description="Weigh parcels" /></LocalizedNames>
        </Workflow>
        """;

    public const string Json = """
        { "properties": {
            "connectionReferences": {
              "shared_commondataserviceforapps": { "runtimeSource": "embedded", "connection": { "connectionReferenceLogicalName": "mag_Dataverse" }, "api": { "name": "shared_commondataserviceforapps" } },
              "shared_parcels": { "runtimeSource": "embedded", "connection": { "connectionReferenceLogicalName": "mag_ParcelApi" }, "api": { "name": "shared_mag-5fparcel-20api", "logicalName": "mag_parcel-20api" } } },
            "definition": {
              "$schema": "https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#", "contentVersion": "1.0.0.0",
              "parameters": { "$connections": { "defaultValue": {}, "type": "Object" }, "$authentication": { "defaultValue": {}, "type": "SecureObject" },
                "Warehouse (mag_Warehouse)": { "defaultValue": "Main", "type": "String", "metadata": { "schemaName": "mag_Warehouse" } } },
              "triggers": { "When_a_parcel_changes": { "type": "OpenApiConnectionWebhook", "inputs": {
                "host": { "connectionName": "shared_commondataserviceforapps", "operationId": "SubscribeWebhookTrigger", "apiId": "/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps" },
                "parameters": { "subscriptionRequest/message": 3, "subscriptionRequest/entityname": "mag_parcel", "subscriptionRequest/scope": 4, "subscriptionRequest/filteringattributes": "mag_weight" } } } },
              "actions": {
                "Weigh": { "runAfter": {}, "type": "OpenApiConnection", "inputs": {
                  "host": { "connectionName": "shared_commondataserviceforapps", "operationId": "PerformUnboundAction" },
                  "parameters": { "actionName": "mag_WeighParcel", "item/ParcelId": "@triggerOutputs()?['body/mag_parcelid']" }, "authentication": "@parameters('$authentication')" } },
                "If_heavy": { "runAfter": { "Weigh": ["Succeeded"] }, "type": "If", "expression": "@greater(outputs('Weigh')?['body/Weight'], 10)",
                  "actions": { "List": { "runAfter": {}, "type": "OpenApiConnection", "inputs": {
                    "host": { "connectionName": "shared_parcels", "operationId": "ListParcels" }, "parameters": { "warehouse": "@parameters('Warehouse (mag_Warehouse)')" } } } },
                  "else": { "actions": { "Stop": { "runAfter": {}, "type": "Terminate", "inputs": { "runStatus": "Succeeded" } } } } } } },
            "templateName": null }, "schemaVersion": "1.0.0.0" }
        """;
}
