using PowerPlatformMagento.Connector.Definition;
using PowerPlatformMagento.Connector.Definition.Model;
using PowerPlatformMagento.Connector.Definition.Output;

if (CommandLine.Parse(args) is not { } command)
{
    Console.Error.WriteLine(CommandLine.Usage);
    return 2;
}

if (RepositoryRoot.Above(Environment.CurrentDirectory) is not { } root)
{
    Console.Error.WriteLine("Run it in a folder of the repository.");
    return 2;
}

try
{
    var model = ConnectorModel.OfThisConnector();
    if (command.Folder is { } folder)
    {
        var icon = new OutputFile(ConnectorFiles.Icon, File.ReadAllBytes(Path.Combine(root, ConnectorFiles.Icon)));
        foreach (var file in ConnectorFiles.ForImport(model, command.Deployment).Append(icon))
        {
            Write(Path.Combine(folder, Path.GetFileName(file.Path)), file.Content);
        }
    }
    else
    {
        foreach (var file in ConnectorFiles.Of(model, root))
        {
            Write(Path.Combine(root, file.Path), file.Content);
        }
    }

    Console.WriteLine($"{model.Operations.Count} operations");
    return 0;
}
catch (DefinitionException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

static void Write(string path, byte[] content)
{
    Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
    File.WriteAllBytes(path, content);
}
