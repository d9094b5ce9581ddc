using System.Xml.Linq;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

/// <summary>A small unpacked solution, written to a temporary folder and removed with the test.</summary>
internal sealed class SolutionFolder : IDisposable
{
    private const string PluginTypeId = "0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mag-solution-");
    private int _files;

    public SolutionFolder()
    {
        var name = typeof(ScriptedPlugin).FullName!;
        Write("PluginAssemblies/Tests/Tests.dll.data.xml", new XElement(
            "PluginAssembly",
            new XAttribute("FullName", "Tests, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null"),
            new XElement("PluginTypes", new XElement(
                "PluginType", new XAttribute("PluginTypeId", PluginTypeId), new XAttribute("Name", name)))));
    }

    public string Path => _folder.FullName;

    /// <summary>Registers a script as a step.</summary>
    public SolutionFolder Step(
        string message,
        string? table,
        int stage,
        Action<PluginRun> script,
        string? filter = null,
        string? preImage = null,
        string? postImage = null,
        bool asynchronous = false,
        bool deletesJob = false,
        int rank = 1)
    {
        var id = Unique();
        ScriptedPlugin.Add(id.ToString(), script);
        Write($"SdkMessageProcessingSteps/{{{id}}}.xml", new XElement(
            "SdkMessageProcessingStep",
            new XAttribute("SdkMessageProcessingStepId", id.ToString("B")),
            new XElement("SdkMessageId", MessageId(message)),
            new XElement("PluginTypeName", typeof(ScriptedPlugin).FullName + ", Tests, Version=1.0.0.0"),
            table is null ? null : new XElement("PrimaryEntity", table),
            new XElement("Configuration", id),
            filter is null ? null : new XElement("FilteringAttributes", filter),
            new XElement("AsyncAutoDelete", deletesJob ? 1 : 0),
            new XElement("Mode", asynchronous ? 1 : 0),
            new XElement("Rank", rank),
            new XElement("Stage", stage),
            new XElement("SdkMessageProcessingStepImages", Image("Pre", 0, preImage), Image("Post", 1, postImage))));
        return this;
    }

    /// <summary>Registers a Custom API whose script is named by its parameter Script.</summary>
    public SolutionFolder Api(string name, (string Name, int Type, bool Optional)[] requests, (string Name, int Type)[] responses, string? privilege = null, int binding = 0)
    {
        Write($"customapis/{name}/customapi.xml", new XElement(
            "customapi",
            new XAttribute("uniquename", name),
            new XElement("bindingtype", binding),
            privilege is null ? null : new XElement("executeprivilegename", privilege),
            new XElement("plugintypeid", new XElement("plugintypeexportkey", PluginTypeId))));
        foreach (var (parameter, type, optional) in requests.Append(("Script", 10, false)))
        {
            Write($"customapis/{name}/customapirequestparameters/{parameter}/customapirequestparameter.xml", new XElement(
                "customapirequestparameter",
                new XAttribute("uniquename", parameter),
                new XElement("isoptional", optional ? 1 : 0),
                new XElement("type", type)));
        }

        foreach (var (property, type) in responses)
        {
            Write($"customapis/{name}/customapiresponseproperties/{property}/customapiresponseproperty.xml", new XElement(
                "customapiresponseproperty", new XAttribute("uniquename", property), new XElement("type", type)));
        }

        return this;
    }

    public SolutionFolder Role(string name, params (string Privilege, string Level)[] privileges)
    {
        Write($"Roles/{name}.xml", new XElement(
            "Role",
            new XAttribute("id", Unique().ToString("B")),
            new XAttribute("name", name),
            new XElement("RolePrivileges", privileges.Select(privilege => new XElement(
                "RolePrivilege", new XAttribute("name", privilege.Privilege), new XAttribute("level", privilege.Level))))));
        return this;
    }

    public SolutionFolder Write(string file, XElement content)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        new XDocument(content).Save(path);
        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Unique over all tests of the run, because scripts are found by it: it is drawn from the folder's random name.</summary>
    private Guid Unique()
    {
        var text = System.Text.Encoding.UTF8.GetBytes($"{Path}/{++_files}");
        return new Guid(System.Security.Cryptography.SHA256.HashData(text).AsSpan(0, 16));
    }

    private static XElement? Image(string alias, int type, string? columns) => columns is null ? null : new XElement(
        "SdkMessageProcessingStepImage",
        new XElement("EntityAlias", alias),
        new XElement("ImageType", type),
        new XElement("Attributes", columns));

    private static string MessageId(string message) => message switch
    {
        "Create" => "9ebdbb1b-ea3e-db11-86a7-000a3a5473e8",
        "Update" => "20bebb1b-ea3e-db11-86a7-000a3a5473e8",
        "Delete" => "a1bdbb1b-ea3e-db11-86a7-000a3a5473e8",
        "Retrieve" => "f2bdbb1b-ea3e-db11-86a7-000a3a5473e8",
        "RetrieveMultiple" => "03bebb1b-ea3e-db11-86a7-000a3a5473e8",
        _ => message,
    };
}
