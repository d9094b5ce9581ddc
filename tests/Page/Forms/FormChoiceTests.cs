using PowerPlatformMagento.Sandbox.Page.Data.Forms;
using PowerPlatformMagento.Sandbox.Page.Solutions;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;
using PowerPlatformMagento.Sandbox.Page.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

[TestClass]
public sealed class FormChoiceTests
{
    private const string Sellers = "0f000000-0000-4000-8000-0000000000a1";

    private static readonly FormDefinition Fallback = GeneratedForm.Of(Columns.Table());

    [TestMethod]
    public void Forms_for_everyone_are_offered_in_their_order()
    {
        using var folder = Solution(("Second", 2, "<Everyone />"), ("First", 1, "<Everyone />"));

        CollectionAssert.AreEqual(new[] { "First", "Second" }, Names(folder, "Sellers"));
    }

    [TestMethod]
    public void A_form_for_a_role_is_offered_to_it_and_to_administrators()
    {
        using var folder = Solution(("Sales", 1, $"<Role Id=\"{{{Sellers}}}\" />"), ("Common", 2, "<Everyone />"));

        CollectionAssert.AreEqual(new[] { "Sales", "Common" }, Names(folder, "Sellers"));
        CollectionAssert.AreEqual(new[] { "Common" }, Names(folder, "Others"));
        CollectionAssert.AreEqual(new[] { "Sales", "Common" }, Names(folder, role: null));
    }

    [TestMethod]
    public void Who_has_no_form_gets_the_fallback_one()
    {
        using var folder = Solution(("Sales", 1, $"<Role Id=\"{{{Sellers}}}\" />"), ("Fallback", 2, $"<Role Id=\"{{{Sellers}}}\" />"));

        CollectionAssert.AreEqual(new[] { "Fallback" }, Names(folder, "Others"));
    }

    [TestMethod]
    public void A_table_without_forms_is_shown_by_all_its_columns()
    {
        using var folder = Solution();

        CollectionAssert.AreEqual(new[] { "Information" }, Names(folder, "Others"));
    }

    [TestMethod]
    public void A_quick_create_form_is_for_new_rows_only()
    {
        using var folder = Solution(("Main", 1, "<Everyone />")).With("Entities/mag_Thing/FormXml/quickCreate/q.xml", Form("Quick", 1, "<Everyone />", "0f000000-0000-4000-8000-0000000000ff"));
        var catalog = UiCatalog.Read([folder.Path]);

        Assert.AreEqual("Quick", FormChoice.QuickCreate(catalog, "mag_thing")?.Name);
        Assert.IsNull(FormChoice.QuickCreate(catalog, "mag_other"));
        CollectionAssert.AreEqual(new[] { "Main" }, FormChoice.Main(catalog, Fallback, role: null).Select(form => form.Name).ToArray());
    }

    private static string[] Names(SolutionFolder folder, string? role) =>
        [.. FormChoice.Main(UiCatalog.Read([folder.Path]), Fallback, role).Select(form => form.Name)];

    private static SolutionFolder Solution(params (string Name, int Order, string Conditions)[] forms)
    {
        var folder = new SolutionFolder().WithApp()
            .With("Roles/Sellers.xml", $"<Role id=\"{{{Sellers}}}\" name=\"Sellers\"><RolePrivileges /></Role>")
            .With("Roles/Others.xml", "<Role id=\"{0f000000-0000-4000-8000-0000000000a2}\" name=\"Others\"><RolePrivileges /></Role>");
        foreach (var (index, form) in forms.Index())
        {
            folder.With($"Entities/mag_Thing/FormXml/main/{index}.xml", Form(form.Name, form.Order, form.Conditions, $"0f000000-0000-4000-8000-00000000000{index}"));
        }

        return folder;
    }

    private static string Form(string name, int order, string conditions, string id) => $"""
        <forms><systemform><formid>{id}</formid><form>{FormFolder.Tab()}
          <DisplayConditions Order="{order}" FallbackForm="{(name == "Fallback" ? "true" : "false")}">{conditions}</DisplayConditions></form>
          <LocalizedNames><LocalizedName description="{name}" languagecode="1033" /></LocalizedNames></systemform></forms>
        """;
}
