using PowerPlatformMagento.Sandbox.Page.Solutions;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>The forms a user may choose from for a row.</summary>
internal static class FormChoice
{
    /// <summary>Main forms the user's role may see, in their order; without any the forms meant for everybody else. Never empty.</summary>
    /// <param name="catalog">Forms and roles of the solutions.</param>
    /// <param name="fallback">The form to use when the solutions hold none.</param>
    /// <param name="role">Name of the user's role; null sees every form.</param>
    public static IReadOnlyList<FormDefinition> Main(UiCatalog catalog, FormDefinition fallback, string? role)
    {
        var forms = catalog.FormsOf(fallback.Table, FormKind.Main).ToList();
        var roleIds = catalog.Roles.Where(known => known.Name == role).Select(known => known.Id).ToHashSet();
        List<FormDefinition> allowed = role is null ? forms : forms.FindAll(form => form.Roles.Count == 0 || form.Roles.Any(roleIds.Contains));
        return allowed.Count > 0 ? allowed
            : forms.FindAll(form => form.IsFallback) is { Count: > 0 } fallbacks ? fallbacks
            : [fallback];
    }

    /// <summary>The quick create form of a table; null when it has none.</summary>
    public static FormDefinition? QuickCreate(UiCatalog catalog, string table) => catalog.FormsOf(table, FormKind.QuickCreate).FirstOrDefault();
}
