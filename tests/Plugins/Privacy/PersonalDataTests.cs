using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Privacy;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Plugins.Tests.Privacy;

/// <summary>Every text column of the solution is declared personal or harmless, once.</summary>
[TestClass]
public sealed class PersonalDataTests
{
    private static readonly Guid Nobody = Guid.Parse("0c000000-0000-0000-0000-000000000001");
    private static readonly SandboxMetadata Metadata = new SandboxTestDataverse().Sandbox.Metadata;

    private static IEnumerable<string> Texts(TableInfo table) => table.Columns
        .Where(column => column.MaxLength > 0 && column.LogicalName.StartsWith("mag_", StringComparison.Ordinal))
        .Select(column => column.LogicalName);

    [TestMethod]
    public void Every_text_column_of_the_solution_is_declared()
    {
        var declared = PersonalData.Tables.ToDictionary(table => table.Name, table => table.Personal.Select(column => column.Name).Concat(table.Harmless).ToHashSet(StringComparer.Ordinal));
        var missing = Metadata.Tables
            .Where(table => table.LogicalName is not ("product" or "quote" or "salesorder"))
            .SelectMany(table => Texts(table).Where(column => !declared.TryGetValue(table.LogicalName, out var known) || !known.Contains(column)).Select(column => $"{table.LogicalName}.{column}"))
            .ToList();

        Assert.IsGreaterThan(150, Metadata.Tables.Sum(table => Texts(table).Count()));
        Assert.AreEqual(string.Empty, string.Join("\n", missing), "Declare them in PersonalRecords or PersonalLogs");
    }

    [TestMethod]
    public void Nothing_is_declared_that_is_not_there_and_nothing_twice()
    {
        var unknown = PersonalData.Tables.SelectMany(table => table.Personal.Select(column => column.Name).Concat(table.Harmless).Where(column => Metadata.Find(table.Name)?.Find(column) is null).Select(column => $"{table.Name}.{column}"));
        var twice = PersonalData.Tables.SelectMany(table => table.Personal.Select(column => column.Name).Concat(table.Harmless).GroupBy(column => column).Where(group => group.Count() > 1).Select(group => $"{table.Name}.{group.Key}"));

        Assert.AreEqual(string.Empty, string.Join("\n", unknown));
        Assert.AreEqual(string.Empty, string.Join("\n", twice));
        Assert.AreEqual(PersonalData.Tables.Count, PersonalData.Tables.Select(table => table.Name).Distinct().Count());
    }

    [TestMethod]
    public void An_erased_row_keeps_no_personal_value_and_gets_no_name_it_never_had()
    {
        var table = PersonalData.Of("contact");
        var stored = new Entity("contact", Nobody) { ["lastname"] = "Müller", ["firstname"] = "Anna" };

        var erased = PersonalData.ErasedRow(table, stored);

        Assert.AreEqual(PersonalData.Erased, erased["lastname"]);
        Assert.IsNull(erased["firstname"]);
        Assert.IsNull(PersonalData.ErasedRow(table, new Entity("contact", Nobody))["lastname"]);
    }

    [TestMethod]
    public void A_stripped_order_keeps_its_amounts()
    {
        var order = new Entity(OrderTable.Name) { [OrderTable.GrandTotal] = new Money(5m), [OrderTable.EmailAddress] = "a@example.com", [OrderTable.CustomerMatch] = new OptionSetValue(1) };

        PersonalData.Strip(order);

        Assert.AreEqual(OrderTable.GrandTotal, order.Attributes.Keys.Single());
    }
}
