using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;

namespace PowerPlatformMagento.Sandbox.Page.Solutions;

/// <summary>The app, views, forms, charts and dashboards of the solutions. Read once; never changes.</summary>
public sealed class UiCatalog
{
    private readonly ILookup<string, ViewDefinition> _views;
    private readonly ILookup<string, ChartDefinition> _charts;
    private readonly ILookup<(string Table, FormKind Kind), FormDefinition> _forms;
    private readonly Dictionary<Guid, FormDefinition> _formsById;
    private readonly Dictionary<string, Picture> _pictures;
    private readonly Dictionary<string, string> _pictureOfTable;

    private UiCatalog(IReadOnlyList<string> folders)
    {
        App = AppReader.ReadFirst(folders);
        Dashboards = [.. folders.SelectMany(DashboardReader.ReadSolution)];
        _views = folders.SelectMany(ViewReader.ReadSolution).ToLookup(view => view.Table);
        _charts = folders.SelectMany(ChartReader.ReadSolution).ToLookup(chart => chart.Table);
        var forms = folders.SelectMany(FormReader.ReadSolution).ToList();
        _forms = forms.Where(form => form.IsActive).OrderBy(form => form.Order).ToLookup(form => (form.Table, form.Kind));
        _formsById = forms.ToDictionary(form => form.Id);
        _pictures = folders.SelectMany(PictureReader.ReadPictures).ToDictionary(picture => picture.Name, StringComparer.OrdinalIgnoreCase);
        _pictureOfTable = folders.SelectMany(PictureReader.ReadTables).ToDictionary(StringComparer.OrdinalIgnoreCase);
        Roles = [.. folders.SelectMany(folder => SolutionFiles.Read(folder, "Roles", "*.xml", RoleReader.Read))];
    }

    /// <summary>The app people work in.</summary>
    public AppDefinition App { get; }

    /// <summary>All dashboards, in the order of their files.</summary>
    public IReadOnlyList<DashboardDefinition> Dashboards { get; }

    /// <summary>The security roles that the solutions bring.</summary>
    public IReadOnlyList<RoleName> Roles { get; }

    /// <summary>Reads the user interface of unpacked solutions.</summary>
    /// <param name="solutionFolders">Folders in import order, e.g. <c>solution/core</c>.</param>
    /// <exception cref="InvalidDataException">A file is broken, or there is no app; the message names the file.</exception>
    public static UiCatalog Read(params IReadOnlyList<string> solutionFolders) => new(solutionFolders);

    /// <summary>All views of a table, of every query type.</summary>
    public IEnumerable<ViewDefinition> ViewsOf(string table) => _views[table];

    /// <summary>The views people can choose, the default first, then by name.</summary>
    public IEnumerable<ViewDefinition> PublicViewsOf(string table) =>
        _views[table]
            .Where(view => view.QueryType is ViewDefinition.Public or ViewDefinition.Own)
            .OrderByDescending(view => view is { IsDefault: true, QueryType: ViewDefinition.Public })
            .ThenBy(view => view.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The view a table opens with; null when the solutions hold no view for people.</summary>
    public ViewDefinition? DefaultView(string table) => PublicViewsOf(table).FirstOrDefault();

    /// <summary>The view for rows listed inside another row's form; the default view when there is none.</summary>
    public ViewDefinition? AssociatedView(string table) => Of(table, ViewDefinition.Associated) ?? DefaultView(table);

    /// <summary>The view whose filter holds the searched columns; null when the solutions hold none.</summary>
    public ViewDefinition? QuickFindView(string table) => Of(table, ViewDefinition.QuickFind);

    /// <summary>The view a lookup searches in; the default view when there is none.</summary>
    public ViewDefinition? LookupView(string table) => Of(table, ViewDefinition.Lookup) ?? DefaultView(table);

    /// <summary>A view of a table by its id, of any query type.</summary>
    public ViewDefinition? FindView(string table, Guid id) => _views[table].FirstOrDefault(view => view.Id == id);

    /// <summary>The active forms of a table and kind, in their order.</summary>
    public IEnumerable<FormDefinition> FormsOf(string table, FormKind kind) => _forms[(table, kind)];

    /// <summary>A form by its id, of any table and kind, inactive ones too.</summary>
    public FormDefinition? FindForm(Guid id) => _formsById.GetValueOrDefault(id);

    /// <summary>The charts of a table.</summary>
    public IEnumerable<ChartDefinition> ChartsOf(string table) => _charts[table];

    /// <summary>A chart of a table by its id.</summary>
    public ChartDefinition? FindChart(string table, Guid id) => _charts[table].FirstOrDefault(chart => chart.Id == id);

    /// <summary>A dashboard by its id.</summary>
    public DashboardDefinition? FindDashboard(Guid id) => Dashboards.FirstOrDefault(dashboard => dashboard.Id == id);

    /// <summary>The picture of a table, or of a web resource by name; null when the solutions bring none.</summary>
    public Picture? PictureOf(string tableOrWebResource) =>
        _pictures.GetValueOrDefault(_pictureOfTable.GetValueOrDefault(tableOrWebResource, tableOrWebResource));

    /// <summary>The picture of the app; null when the solutions bring none.</summary>
    public Picture? PictureOfApp() => _pictures.Values.FirstOrDefault(picture => picture.Id == App.PictureId);

    private ViewDefinition? Of(string table, int queryType) =>
        _views[table].Where(view => view.QueryType == queryType).OrderByDescending(view => view.IsDefault).FirstOrDefault();
}
