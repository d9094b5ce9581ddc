using PowerPlatformMagento.Sandbox.Page.Solutions;
using PowerPlatformMagento.Sandbox.Page.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Reading;

[TestClass]
public sealed class UiCatalogTests
{
    [TestMethod]
    public void People_choose_among_public_views_the_default_one_first()
    {
        using var folder = new SolutionFolder().WithApp()
            .With("Entities/t/SavedQueries/1.xml", View(1, "Beta", ViewDefinition.Public))
            .With("Entities/t/SavedQueries/2.xml", View(2, "Alpha", ViewDefinition.Own))
            .With("Entities/t/SavedQueries/3.xml", View(3, "Zeta", ViewDefinition.Public, isDefault: true))
            .With("Entities/t/SavedQueries/4.xml", View(4, "Find", ViewDefinition.QuickFind, isDefault: true))
            .With("Entities/t/SavedQueries/5.xml", View(5, "Belonging", ViewDefinition.Associated, isDefault: true));
        var ui = UiCatalog.Read(folder.Path);

        CollectionAssert.AreEqual(new[] { "Zeta", "Alpha", "Beta" }, ui.PublicViewsOf("t").Select(view => view.Name).ToArray());
        Assert.AreEqual("Zeta", ui.DefaultView("t")!.Name);
        Assert.AreEqual("Find", ui.QuickFindView("t")!.Name);
        Assert.AreEqual("Belonging", ui.AssociatedView("t")!.Name);
        Assert.AreEqual("Zeta", ui.LookupView("t")!.Name, "Without a view for lookups the default one is searched");
        Assert.HasCount(5, ui.ViewsOf("t").ToList());
    }

    [TestMethod]
    public void A_view_is_found_only_in_its_own_table()
    {
        using var folder = new SolutionFolder().WithApp().With("Entities/t/SavedQueries/1.xml", View(1, "Beta", ViewDefinition.Public));
        var ui = UiCatalog.Read(folder.Path);

        Assert.IsNotNull(ui.FindView("t", Id(1)));
        Assert.IsNull(ui.FindView("other", Id(1)));
        Assert.IsNull(ui.DefaultView("other"));
        Assert.IsEmpty(ui.ChartsOf("other"));
    }

    [TestMethod]
    public void Roles_are_known_by_name()
    {
        using var folder = new SolutionFolder().WithApp().With("Roles/MAG Reader.xml", """<Role id="{627090ff-40a3-4053-8790-584edc5be201}" name="MAG Reader" />""");

        Assert.AreEqual(new RoleName(new Guid("627090ff-40a3-4053-8790-584edc5be201"), "MAG Reader"), UiCatalog.Read(folder.Path).Roles.Single());
    }

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static string View(int id, string name, int type, bool isDefault = false) => $"""
        <savedqueries><savedquery><isdefault>{(isDefault ? 1 : 0)}</isdefault><savedqueryid>{Id(id):B}</savedqueryid>
          <layoutxml><grid><row /></grid></layoutxml><querytype>{type}</querytype><fetchxml><fetch><entity name="t" /></fetch></fetchxml>
          <LocalizedNames><LocalizedName description="{name}" languagecode="1033" /></LocalizedNames></savedquery></savedqueries>
        """;
}
