using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Pipeline;

[TestClass]
public sealed class ImportPluginTests
{
    [TestMethod]
    [DataRow(null)]
    [DataRow("")]
    [DataRow("null")]
    [DataRow("no json")]
    [DataRow("[]")]
    [DataRow("{}")]
    [DataRow("""{"source":{"store":"main","id":"1"}}""")]
    [DataRow("""{"source":""")]
    [DataRow("<html><body>503</body></html>")]
    [DataRow(42)]
    public void Refuses_a_payload_that_is_no_message(object? payload)
    {
        var order = Fails(new ImportOrder(), new NoService(), payload);
        var customer = Fails(new ImportCustomer(), new NoService(), payload);

        Assert.StartsWith("MAG-ORD-001: ", order.Message);
        Assert.StartsWith("MAG-CUS-001: ", customer.Message);
        Assert.AreEqual(OperationStatus.Failed, order.Status);
    }

    [TestMethod]
    public void Refuses_an_amount_no_decimal_can_hold()
    {
        var payload = TestStore.Text(TestMessages.Order()).Replace("29.75", "1" + new string('0', 40), StringComparison.Ordinal);

        Assert.StartsWith("MAG-ORD-001: ", Fails(new ImportOrder(), new NoService(), payload).Message);
    }

    [TestMethod]
    public void Lets_faults_of_the_platform_pass_with_their_code()
    {
        var service = new NoService(new FaultException<OrganizationServiceFault>(new OrganizationServiceFault { ErrorCode = -2147204784, Message = "SQL timeout" }));
        var call = new PluginCall(service);

        var fault = Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(() => call.Run(new ImportOrder(), TestStore.Text(TestMessages.Order())));

        Assert.AreEqual(-2147204784, fault.Detail.ErrorCode);
        Assert.Contains("-2147204784", string.Join("\n", call.Traces));
    }

    [TestMethod]
    public void Says_that_a_key_was_written_meanwhile_and_keeps_the_code()
    {
        var service = new NoService(new FaultException<OrganizationServiceFault>(new OrganizationServiceFault { ErrorCode = -2147088238, Message = "customer5@example.com" }));

        var exception = Fails(new ImportOrder(), service, TestStore.Text(TestMessages.Order()));

        Assert.StartsWith("MAG-DVE-007: ", exception.Message);
        Assert.AreEqual(-2147088238, exception.ErrorCode);
        Assert.DoesNotContain("@", exception.Message);
    }

    [TestMethod]
    public void Hides_what_an_unexpected_error_says_and_gives_the_correlation_id()
    {
        var call = new PluginCall(new NoService(new InvalidOperationException("customer5@example.com")));

        var exception = Assert.ThrowsExactly<InvalidPluginExecutionException>(() => call.Run(new ImportOrder(), TestStore.Text(TestMessages.Order())));

        Assert.StartsWith("MAG-DVE-006: ", exception.Message);
        Assert.Contains(TestExecutionContext.Correlation.ToString(), exception.Message);
        Assert.DoesNotContain("@", exception.Message);
        Assert.Contains("System.InvalidOperationException", string.Join("\n", call.Traces));
        Assert.DoesNotContain("@", string.Join("\n", call.Traces));
    }

    [TestMethod]
    public void Traces_nothing_of_the_record()
    {
        var dataverse = OrganizationServices.Create();
        _ = new TestStore(dataverse);
        var call = new PluginCall(dataverse.UserService);

        call.Run(new ImportOrder(), TestStore.Text(TestMessages.Order()));

        Assert.AreEqual("ImportOrder: Created", string.Join("\n", call.Traces));
    }

    [TestMethod]
    public void Answers_with_an_empty_id_when_there_is_no_row()
    {
        var store = new TestStore();
        var created = store.Import(TestMessages.Customer());
        store.Service.Delete("contact", created.Id!.Value);

        Assert.IsNull(store.Import(TestMessages.Customer()).Id);
    }

    [TestMethod]
    public void Has_no_state_between_two_executions() =>
        Assert.IsTrue(typeof(ImportOrder).GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)
            .Concat(typeof(ImportCustomer).GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic))
            .All(field => field.IsInitOnly));

    private static InvalidPluginExecutionException Fails(IPlugin plugin, IOrganizationService service, object? payload) =>
        Assert.ThrowsExactly<InvalidPluginExecutionException>(() => PluginCall.Run(plugin, service, payload));

    /// <summary>A service that must not be called, or fails as told.</summary>
    private sealed class NoService(Exception? exception = null) : IOrganizationService
    {
        public Guid Create(Entity entity) => throw Failure();

        public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => throw Failure();

        public void Update(Entity entity) => throw Failure();

        public void Delete(string entityName, Guid id) => throw Failure();

        public OrganizationResponse Execute(OrganizationRequest request) => throw Failure();

        public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw Failure();

        public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw Failure();

        public EntityCollection RetrieveMultiple(QueryBase query) => throw Failure();

        private Exception Failure() => exception ?? new InvalidOperationException("Nothing may be asked of Dataverse.");
    }
}
