namespace PowerPlatformMagento.Packer.Diffing;

/// <summary>Words for the kinds of components in a comparison.</summary>
internal static class ComponentKind
{
    public const string Table = "table";

    public const string Column = "column";

    public const string Key = "key";

    public const string Reason = "status reason";

    public const string Relationship = "relationship";

    public const string Choice = "choice";

    public const string Option = "option";

    public const string Form = "form";

    public const string View = "view";

    public const string Chart = "chart";

    public const string Dashboard = "dashboard";

    public const string WebResource = "web resource";

    public const string App = "app";

    public const string SiteMap = "site map";

    public const string Role = "role";

    public const string Assembly = "assembly";

    public const string PluginType = "plug-in type";

    public const string Step = "step";

    public const string CustomApi = "Custom API";

    public const string Request = "request parameter";

    public const string Response = "response property";

    public const string Variable = "environment variable";

    public const string ConnectionReference = "connection reference";

    public const string Connector = "connector";

    public const string Flow = "flow";
}
