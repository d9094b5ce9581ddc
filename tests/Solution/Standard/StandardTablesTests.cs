using PowerPlatformMagento.Packer.Standard;

namespace PowerPlatformMagento.Solution.Tests.Standard;

/// <summary>The list of standard tables is read, and is a list a person can trust.</summary>
[TestClass]
public sealed class StandardTablesTests
{
    private static readonly string[] Types =
    [
        "nvarchar", "ntext", "int", "decimal", "float", "money", "datetime", "bit", "picklist", "state", "status", "lookup", "customer", "owner", "partylist", "primarykey",
    ];

    [TestMethod]
    public void Every_column_has_a_type_of_solution_files() =>
        Assert.IsEmpty(StandardTables.All.SelectMany(table => table.Columns, (table, column) => (table.SchemaName, column.Key, column.Value)).Where(entry => !Types.Contains(entry.Value)));

    [TestMethod]
    public void Columns_are_logical_names() =>
        Assert.IsEmpty(StandardTables.All.SelectMany(table => table.Columns.Keys).Where(name => name.Any(letter => !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '_')));

    [TestMethod]
    public void No_column_of_this_publisher_is_in_it() =>
        Assert.IsEmpty(StandardTables.All.SelectMany(table => table.Columns.Keys).Where(name => name.StartsWith("mag_", StringComparison.Ordinal)));

    [TestMethod]
    public void No_column_is_listed_twice()
    {
        var lines = EmbeddedList.Lines("standard-tables.txt").ToList();
        var twice = lines.Select((line, index) => (Table: lines.Take(index + 1).Last(head => head.StartsWith('[')), line))
            .Where(pair => !pair.line.StartsWith('['))
            .SelectMany(pair => pair.line.Split(": ")[1].Split(' '), (pair, column) => $"{pair.Table} {column}");

        Assert.IsEmpty(Repeated.In(twice));
    }

    [TestMethod]
    public void Activities_have_what_every_activity_has()
    {
        var email = StandardTables.Find("email")!;

        Assert.IsTrue(email.IsActivity);
        Assert.AreEqual("lookup", email.TypeOf("regardingobjectid"));
        Assert.AreEqual("nvarchar", email.TypeOf("sender"));
        Assert.AreEqual("primarykey", email.TypeOf("activityid"));
        Assert.IsNull(StandardTables.Find("task")!.TypeOf("sender"));
    }

    [TestMethod]
    [DataRow("name")]
    [DataRow("nvarchar: name")]
    public void A_line_that_is_no_table_and_no_list_is_refused(string line) =>
        Assert.ThrowsExactly<InvalidDataException>(() => StandardTables.Parse([line]).ToList());

    [TestMethod]
    public void An_unknown_list_is_an_error_of_the_build() =>
        Assert.ThrowsExactly<InvalidOperationException>(() => EmbeddedList.Lines("nothing.txt"));
}
