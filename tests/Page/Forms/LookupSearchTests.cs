using PowerPlatformMagento.Sandbox.Page.Data.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class LookupSearchTests
{
    private readonly FormWorld _world = new();

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public async Task Rows_are_found_by_a_part_of_their_name()
    {
        _world.Contact("Anna", "Hansen");
        _world.Contact("Bert", "Jansen");
        _world.Contact("Carl", "Meyer");

        CollectionAssert.AreEquivalent(new[] { "Anna Hansen", "Bert Jansen" }, await NamesAsync("mag_order", "mag_contactid", "ansen"));
    }

    [TestMethod]
    public async Task Nothing_typed_lists_the_first_rows()
    {
        for (var number = 0; number < 12; number++)
        {
            _world.Contact("Anna", $"Hansen {number}");
        }

        Assert.HasCount(8, await NamesAsync("mag_order", "mag_contactid", string.Empty));
    }

    [TestMethod]
    public async Task A_customer_is_looked_for_among_contacts_and_accounts()
    {
        _world.Contact("Nora", "Nord");
        _world.Account("Nordlicht");

        CollectionAssert.AreEquivalent(new[] { "Nora Nord", "Nordlicht" }, await NamesAsync("incident", "customerid", "Nord"));
    }

    [TestMethod]
    public async Task A_match_says_what_tells_it_from_others()
    {
        var id = _world.Contact("Anna", "Hansen");

        var match = (await FindAsync("mag_order", "mag_contactid", "Anna")).Single();

        Assert.AreEqual(id, match.Reference.Id);
        Assert.AreEqual("contact", match.Reference.LogicalName);
        Assert.AreEqual("Contact", match.TableLabel);
    }

    [TestMethod]
    [DataRow("%")]
    [DataRow("_")]
    [DataRow("[A-Z]")]
    [DataRow("'\"<>&")]
    public async Task Signs_with_a_meaning_in_queries_find_only_themselves(string text)
    {
        _world.Contact("Anna", "Hansen");
        _world.Contact("Odd", $"x{text}y");

        CollectionAssert.AreEqual(new[] { $"Odd x{text}y" }, await NamesAsync("mag_order", "mag_contactid", text));
    }

    [TestMethod]
    public async Task Tables_a_user_may_not_read_give_nothing()
    {
        _world.Contact("Anna", "Hansen");
        var nobody = _world.Dataverse.AddUser("Nobody");
        var search = new LookupSearch(_world.Dataverse.Connect(nobody), _world.Dataverse.Metadata, FormWorld.Catalog);

        Assert.IsEmpty(await search.FindAsync(_world.Column("mag_order", "mag_contactid"), "Anna", TestContext.CancellationToken));
    }

    private async Task<string[]> NamesAsync(string table, string column, string text) =>
        [.. (await FindAsync(table, column, text)).Select(match => match.Reference.Name)];

    private Task<IReadOnlyList<LookupMatch>> FindAsync(string table, string column, string text) =>
        new LookupSearch(_world.System, _world.Dataverse.Metadata, FormWorld.Catalog).FindAsync(_world.Column(table, column), text, TestContext.CancellationToken);
}
