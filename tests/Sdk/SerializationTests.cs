using System.Runtime.Serialization;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace PowerPlatformMagento.Sdk.Tests;

/// <summary>The organization service speaks data contracts; names and namespaces are part of it.</summary>
[TestClass]
public sealed class SerializationTests
{
    private static readonly XNamespace Contracts = "http://schemas.microsoft.com/xrm/2011/Contracts";
    private static readonly Guid Id = new("11111111-2222-3333-4444-555555555555");

    [TestMethod]
    public void An_entity_survives_with_every_kind_of_value()
    {
        var entity = new Entity("mag_order", Id)
        {
            ["mag_name"] = "Bestellung Ü-7",
            ["mag_total"] = new Money(12.34m),
            ["mag_state"] = new OptionSetValue(772100001),
            ["mag_contact"] = new EntityReference("contact", Id) { Name = "Erika" },
            ["mag_lines"] = new EntityCollection([new Entity("mag_orderline") { ["mag_sku"] = "24-MB01" }]),
            ["mag_nothing"] = null,
            RowVersion = "42",
            EntityState = EntityState.Changed,
        };
        entity.KeyAttributes["mag_externalkey"] = "main-order-7";
        entity.FormattedValues["mag_state"] = "Complete";

        var copy = RoundTrip(entity);

        Assert.AreEqual("mag_order", copy.LogicalName);
        Assert.AreEqual(Id, copy.Id);
        Assert.AreEqual("Bestellung Ü-7", copy["mag_name"]);
        Assert.AreEqual(entity["mag_total"], copy["mag_total"]);
        Assert.AreEqual(entity["mag_state"], copy["mag_state"]);
        Assert.AreEqual(entity["mag_contact"], copy["mag_contact"]);
        Assert.AreEqual("24-MB01", copy.GetAttributeValue<EntityCollection>("mag_lines")[0]["mag_sku"]);
        Assert.IsTrue(copy.Contains("mag_nothing"));
        Assert.AreEqual("42", copy.RowVersion);
        Assert.AreEqual(EntityState.Changed, copy.EntityState);
        Assert.AreEqual("main-order-7", copy.KeyAttributes["mag_externalkey"]);
        Assert.AreEqual("Complete", copy.FormattedValues["mag_state"]);
    }

    [TestMethod]
    public void An_entity_is_written_with_the_names_of_the_organization_service()
    {
        var xml = Write(new Entity("contact") { ["lastname"] = "Doe" });

        Assert.AreEqual(Contracts + "Entity", xml.Name);
        Assert.AreEqual("contact", xml.Element(Contracts + "LogicalName")!.Value);
        var attribute = xml.Element(Contracts + "Attributes")!.Element(Contracts + "KeyValuePairOfstringanyType")!;
        CollectionAssert.AreEqual(new[] { "key", "value" }, attribute.Elements().Select(element => element.Name.LocalName).ToList());
    }

    [TestMethod]
    public void An_empty_entity_reads_back_with_empty_collections()
    {
        var copy = RoundTrip(new Entity());

        Assert.AreEqual(0, copy.Attributes.Count);
        Assert.AreEqual(0, copy.KeyAttributes.Count);
        Assert.AreEqual(0, copy.RelatedEntities.Count);
    }

    [TestMethod]
    public void A_query_survives_with_filters_links_and_order()
    {
        var query = new QueryExpression("mag_order") { ColumnSet = new ColumnSet("mag_name"), TopCount = 5, NoLock = true };
        query.Criteria.AddCondition("mag_externalkey", ConditionOperator.In, "a", "b");
        query.AddLink("contact", "mag_contact", "contactid").EntityAlias = "c";
        query.AddOrder("createdon", OrderType.Descending);

        var copy = RoundTrip(query);

        Assert.AreEqual("mag_order", copy.EntityName);
        Assert.AreEqual("mag_name", copy.ColumnSet.Columns.Single());
        Assert.AreEqual(5, copy.TopCount);
        CollectionAssert.AreEqual(new object[] { "a", "b" }, copy.Criteria.Conditions.Single().Values);
        Assert.AreEqual("c", copy.LinkEntities.Single().EntityAlias);
        Assert.AreEqual(OrderType.Descending, copy.Orders.Single().OrderType);
    }

    [TestMethod]
    public void A_fault_survives_with_its_details_and_inner_fault()
    {
        var fault = new OrganizationServiceFault
        {
            ErrorCode = unchecked((int)0x80072322),
            Message = "Number of requests exceeded the limit.",
            InnerFault = new OrganizationServiceFault { Message = "inner" },
            ErrorDetails = new ErrorDetailCollection { ["Retry-After"] = "PT5M" },
        };

        var copy = RoundTrip(fault);

        Assert.AreEqual(fault.ErrorCode, copy.ErrorCode);
        Assert.AreEqual("PT5M", copy.ErrorDetails["Retry-After"]);
        Assert.AreEqual("inner", copy.InnerFault.Message);
    }

    [TestMethod]
    public void An_aliased_value_and_a_request_survive()
    {
        var aliased = RoundTrip(new AliasedValue("contact", "lastname", "Doe"));
        var request = RoundTrip(new CreateRequest { Target = new Entity("contact") });

        Assert.AreEqual("Doe", aliased.Value);
        Assert.AreEqual("lastname", aliased.AttributeLogicalName);
        Assert.AreEqual("contact", request.Target.LogicalName);
    }

    [TestMethod]
    public void Text_cut_off_in_the_middle_is_an_error_and_no_half_entity()
    {
        var text = Write(new Entity("contact") { ["lastname"] = "Doe" }).ToString();

        Assert.ThrowsExactly<SerializationException>(() => Read<Entity>(text[..(text.Length / 2)]));
    }

    private static T RoundTrip<T>(T value) => Read<T>(Write(value).ToString(SaveOptions.DisableFormatting));

    private static XElement Write<T>(T value)
    {
        var document = new XDocument();
        using (var writer = document.CreateWriter())
        {
            Serializer<T>().WriteObject(writer, value);
        }

        return document.Root!;
    }

    private static T Read<T>(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text));
        return (T)Serializer<T>().ReadObject(reader)!;
    }

    private static DataContractSerializer Serializer<T>() =>
        new(typeof(T), [typeof(Entity), typeof(EntityCollection), typeof(EntityReference), typeof(Money), typeof(OptionSetValue)]);
}
