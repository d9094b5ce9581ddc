using PowerPlatformMagento.Packer.Rules.Flows;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>A flow that could not run is reported before it is imported.</summary>
[TestClass]
public sealed class FlowContentRuleTests
{
    private static readonly FlowContentRule Rule = new();

    [TestMethod]
    [DataRow("\"operationId\": \"ListParcels\"", "\"operationId\": \"ListBoxes\"", "action List: the connector has no operation ListBoxes")]
    [DataRow("\"warehouse\": \"", "\"depot\": \"", "action List: ListParcels has no parameter depot")]
    [DataRow("\"warehouse\": \"@parameters('Warehouse (mag_Warehouse)')\"", "", "action List: ListParcels needs the parameter warehouse")]
    [DataRow("\"connectionReferenceLogicalName\": \"mag_Dataverse\"", "\"connectionReferenceLogicalName\": \"mag_Other\"", "there is no connection reference mag_Other")]
    [DataRow("\"connectionName\": \"shared_parcels\"", "\"connectionName\": \"shared_boxes\"", "action List: the flow has no connection shared_boxes")]
    [DataRow("\"logicalName\": \"mag_parcel-20api\"", "\"logicalName\": \"mag_boxes\"", "action List: there is no connector mag_boxes")]
    [DataRow("\"@greater(outputs('Weigh')?['body/Weight'], 10)\"", "\"@greater(outputs('Weigh')?['body/Weight'\"", "action If_heavy: Unable to parse template language expression")]
    [DataRow("@greater(", "@heavier(", "action If_heavy: the function heavier is not known")]
    [DataRow("@greater(outputs('Weigh')?['body/Weight'], 10)", "@greater(outputs('List')?['body/Weight'], 10)", "refers to an action that has not ended before")]
    [DataRow("['body/mag_parcelid']", "['body/mag_parcel']", "action Weigh: triggerOutputs()?['body/mag_parcel']: there is no 'mag_parcel' in a row of mag_parcel; there is mag_parcelid")]
    [DataRow("['body/Weight']", "['body/Height']", "action If_heavy: outputs('Weigh')?['body/Height']: there is no 'Height' in the answer of mag_WeighParcel; there is Weight")]
    [DataRow("\"schemaName\": \"mag_Warehouse\"", "\"schemaName\": \"mag_Depot\"", "there is no environment variable mag_Depot")]
    [DataRow("\"subscriptionRequest/entityname\": \"mag_parcel\"", "\"subscriptionRequest/entityname\": \"mag_box\"", "trigger When_a_parcel_changes: there is no table mag_box")]
    [DataRow("\"mag_weight\"", "\"mag_size\"", "trigger When_a_parcel_changes: mag_parcel has no column mag_size")]
    [DataRow("\"subscriptionRequest/message\": 3", "\"subscriptionRequest/message\": 9", "subscriptionRequest/message is 1 to 7")]
    [DataRow("\"actionName\": \"mag_WeighParcel\"", "\"actionName\": \"mag_Measure\"", "there is no action mag_Measure that PerformUnboundAction can call")]
    [DataRow("\"item/ParcelId\"", "\"item/BoxId\"", "the action mag_WeighParcel has no parameter BoxId")]
    [DataRow("\"type\": \"Terminate\"", "\"type\": \"Approval\"", "action Stop: the flow check does not know actions of the type Approval")]
    public void Reports(string old, string changed, string text)
    {
        using var copy = FixtureSolutions.SpoilFlows();

        copy.Replace(FixtureFlow.File, old, changed);

        copy.MustBreak(Rule, text);
    }

    [TestMethod]
    [DataRow("GetItem", """ "entityName": "mag_boxes", "recordId": "1" """, "no table has the entity set mag_boxes")]
    [DataRow("GetItem", """ "entityName": "mag_parcels" """, "GetItem needs the parameter recordId")]
    [DataRow("ListRecords", """ "entityName": "mag_parcels", "$select": "mag_size" """, "$select: Could not find a property named 'mag_size'")]
    [DataRow("ListRecords", """ "entityName": "mag_parcels", "$filter": "mag_size eq '@{utcNow()}'" """, "$filter: Could not find a property named 'mag_size'")]
    [DataRow("ListRecords", """ "entityName": "contacts", "$orderby": "size desc" """, "$orderby: Could not find a property named 'size'")]
    [DataRow("CreateRecord", """ "entityName": "tasks", "item/title": "x" """, "task has no column title")]
    [DataRow("CreateRecord", """ "entityName": "tasks", "item/regardingobjectid_parcel@odata.bind": "x" """, "task has no navigation property regardingobjectid_parcel")]
    [DataRow("CreateRecord", """ "entityName": "mag_parcels", "item/mag_contactid@odata.bind": "x" """, "mag_parcel has no navigation property mag_contactid; there is mag_ContactId")]
    [DataRow("UpdateOnlyRecord", """ "entityName": "mag_parcels", "recordId": "1", "item/ownerid": "x" """, "the lookup ownerid is set by its navigation property")]
    [DataRow("DropRecord", """ "entityName": "mag_parcels" """, "the flow check does not know the operation DropRecord")]
    public void Reports_what_Dataverse_lacks(string operation, string parameters, string text)
    {
        using var copy = Calling(operation, parameters);

        copy.MustBreak(Rule, text);
    }

    [TestMethod]
    [DataRow("CreateRecord", """ "entityName": "tasks", "item/subject": "x", "item/regardingobjectid_mag_parcel_task@odata.bind": "x", "item/ownerid@odata.bind": "x" """)]
    [DataRow("CreateRecord", """ "entityName": "mag_parcels", "item/mag_ContactId@odata.bind": "contacts(1)" """)]
    [DataRow("CreateRecord", """ "entityName": "incidents", "item/customerid_contact@odata.bind": "x", "item/primarycontactid@odata.bind": "x" """)]
    [DataRow("ListRecords", """ "entityName": "opportunities", "$select": "name,_customerid_value", "$orderby": "createdon desc", "$filter": "statecode eq 0" """)]
    public void Accepts_the_names_of_the_platform(string operation, string parameters)
    {
        using var copy = Calling(operation, parameters);

        copy.MustKeep(Rule);
    }

    [TestMethod]
    public void A_file_that_is_no_flow_is_named()
    {
        using var copy = FixtureSolutions.SpoilFlows();

        copy.Replace(FixtureFlow.File, "\"triggers\"", "\"starters\"");

        copy.MustBreak(Rule, "a cloud flow has exactly one trigger, this one has 0");
    }

    [TestMethod]
    public void A_sound_flow_has_no_findings()
    {
        using var copy = FixtureSolutions.SpoilFlows();

        copy.MustKeep(Rule);
    }

    private static SolutionCopy Calling(string operation, string parameters) => FixtureSolutions.SpoilFlows()
        .Replace(FixtureFlow.File, "\"operationId\": \"PerformUnboundAction\"", $"\"operationId\": \"{operation}\"")
        .Replace(FixtureFlow.File, "\"actionName\": \"mag_WeighParcel\", \"item/ParcelId\": \"@triggerOutputs()?['body/mag_parcelid']\"", parameters)
        .Replace(FixtureFlow.File, "outputs('Weigh')?['body/Weight']", "11");
}
