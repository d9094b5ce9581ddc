using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests;

[TestClass]
public sealed class SandboxDataverseTests
{
    [TestMethod]
    public void Two_sandboxes_of_the_same_options_give_the_same_ids()
    {
        var first = new CoreDataverse();
        var second = new CoreDataverse();

        Assert.AreEqual(first.Service.Create(new Entity("contact")), second.Service.Create(new Entity("contact")));
        Assert.AreEqual(first.Sandbox.IntegrationUserId, second.Sandbox.IntegrationUserId);
    }

    [TestMethod]
    public void Two_sandboxes_know_nothing_of_each_other()
    {
        var first = new CoreDataverse();
        var second = new CoreDataverse();

        first.Service.Create(CoreDataverse.Order("1"));

        Assert.AreEqual(0, second.Sandbox.Count("mag_order"));
        second.Service.Create(CoreDataverse.Order("1"));
    }

    [TestMethod]
    public void Rows_and_Count_refuse_a_table_that_does_not_exist()
    {
        var sandbox = new CoreDataverse().Sandbox;

        FaultAssert.Code(FaultCodes.NoSuchTable, () => sandbox.Count("mag_nothing"));
        FaultAssert.Code(FaultCodes.NoSuchTable, () => sandbox.Rows("mag_nothing").Count());
    }

    [TestMethod]
    public void Rows_are_those_of_the_moment_they_were_asked_for()
    {
        var dataverse = new CoreDataverse();
        dataverse.Service.Create(CoreDataverse.Order("1"));

        foreach (var row in dataverse.Sandbox.Rows("mag_order"))
        {
            dataverse.Service.Create(CoreDataverse.Order("2"));
            dataverse.Service.Delete("mag_order", row.Id);
        }

        Assert.AreEqual("2", dataverse.Sandbox.Rows("mag_order").Single()["mag_name"]);
    }

    [TestMethod]
    public void Rows_are_copies()
    {
        var dataverse = new CoreDataverse();
        var id = dataverse.Service.Create(CoreDataverse.Order("1"));

        dataverse.Row("mag_order", id)["mag_name"] = "changed";

        Assert.AreEqual("1", dataverse.Row("mag_order", id)["mag_name"]);
    }

    [TestMethod]
    public void A_value_handed_in_is_not_shared_with_the_caller()
    {
        var dataverse = new CoreDataverse();
        var money = new Money(5m);
        var id = dataverse.Service.Create(CoreDataverse.Order("1", ("mag_grandtotal", money)));

        money.Value = 6m;

        Assert.AreEqual(5m, ((Money)dataverse.Row("mag_order", id)["mag_grandtotal"]).Value);
    }

    [TestMethod]
    public void The_hook_sees_every_message_with_its_depth()
    {
        var seen = new List<string>();
        using var solution = new SolutionFolder();
        solution.Step("Create", "mag_order", 40, run => run.User.Create(new Entity("contact")));
        var dataverse = new CoreDataverse(
            message => seen.Add($"{message.Request.RequestName} {message.Depth} {message.IsInsidePlugin}"),
            furtherSolutions: solution.Path);

        dataverse.Service.Create(CoreDataverse.Order("1"));

        CollectionAssert.AreEqual(new[] { "Create 1 False", "Create 2 True" }, seen);
    }

    [TestMethod]
    public void The_hook_sees_the_items_of_a_batch()
    {
        var seen = new List<string>();
        var dataverse = new CoreDataverse(message => seen.Add(message.Request.RequestName));
        var batch = new ExecuteMultipleRequest
        {
            Settings = new ExecuteMultipleSettings(),
            Requests = [new CreateRequest { Target = new Entity("contact") }, new OrganizationRequest("WhoAmI")],
        };

        dataverse.Service.Execute(batch);

        CollectionAssert.AreEqual(new[] { "Create", "WhoAmI" }, seen);
    }

    [TestMethod]
    public void Another_caller_gets_in_between_two_items_of_a_batch()
    {
        CoreDataverse? dataverse = null;
        var isDone = false;
        dataverse = new CoreDataverse(message =>
        {
            if (message.Request is CreateRequest { Target: var target } && target.GetAttributeValue<string>("mag_name") == "second")
            {
                var other = new Thread(() => dataverse!.Service.Create(CoreDataverse.Order("between")));
                other.Start();
                isDone = other.Join(TimeSpan.FromSeconds(30));
            }
        });
        var batch = new ExecuteMultipleRequest
        {
            Settings = new ExecuteMultipleSettings(),
            Requests =
            [
                new CreateRequest { Target = CoreDataverse.Order("first") },
                new CreateRequest { Target = CoreDataverse.Order("second") },
            ],
        };

        dataverse.Service.Execute(batch);

        Assert.IsTrue(isDone);
        CollectionAssert.AreEqual(
            new[] { "first", "between", "second" }, dataverse.Sandbox.Rows("mag_order").Select(row => row["mag_name"]).ToList());
    }

    [TestMethod]
    public void A_competing_commit_survives_the_rollback_of_the_transaction_it_interrupted()
    {
        CoreDataverse? dataverse = null;
        using var solution = new SolutionFolder();
        solution.Step("Create", "contact", 40, run =>
        {
            run.User.Create(CoreDataverse.Order("mine"));
            throw new InvalidPluginExecutionException("No.");
        });
        dataverse = new CoreDataverse(
            message =>
            {
                if (message.IsInsidePlugin)
                {
                    dataverse!.Service.Create(CoreDataverse.Order("theirs"));
                }
            },
            furtherSolutions: solution.Path);

        FaultAssert.Code(FaultCodes.PluginAborted, () => dataverse.Service.Create(new Entity("contact")));

        Assert.AreEqual("theirs", dataverse.Sandbox.Rows("mag_order").Single()["mag_name"]);
        Assert.AreEqual(0, dataverse.Sandbox.Count("contact"));
    }

    [TestMethod]
    public void Own_ids_and_currencies_can_be_chosen()
    {
        var sandbox = SandboxDataverse.Create(new SandboxDataverseOptions
        {
            Ids = new SequentialIds(seed: 42).Next,
            OrganizationName = "Contoso",
            BaseCurrency = "DKK",
            Currencies = [new SandboxCurrency("DKK", "Krone", "kr", 2, 1m)],
        });

        var account = sandbox.ConnectAsSystem().Create(new Entity("account") { ["creditlimit"] = new Money(7m) });

        var row = sandbox.Rows("account").Single(candidate => candidate.Id == account);
        Assert.AreEqual("Krone", row.GetAttributeValue<EntityReference>("transactioncurrencyid").Name);
        Assert.AreEqual("Contoso", sandbox.Rows("organization").Single()["name"]);
        Assert.AreEqual(new SequentialIds(seed: 42).Next().ToString()[..8], account.ToString()[..8]);
    }

    [TestMethod]
    public void A_thousand_orders_with_lines_are_found_by_key_and_by_parent()
    {
        var dataverse = new CoreDataverse();
        for (var number = 0; number < 1000; number++)
        {
            dataverse.Service.Create(CoreDataverse.With(
                CoreDataverse.Order("o" + number), "mag_order_mag_orderline", CoreDataverse.Line($"{number}-1"), CoreDataverse.Line($"{number}-2")));
        }

        for (var number = 0; number < 1000; number += 97)
        {
            var query = new QueryExpression("mag_orderline") { ColumnSet = new ColumnSet("mag_externalkey") };
            query.AddLink("mag_order", "mag_orderid", "mag_orderid").LinkCriteria.AddCondition("mag_externalkey", ConditionOperator.Equal, "o" + number);

            CollectionAssert.AreEqual(
                new[] { $"{number}-1", $"{number}-2" },
                dataverse.Service.RetrieveMultiple(query).Entities.Select(row => row["mag_externalkey"]).ToList());
        }
    }
}
