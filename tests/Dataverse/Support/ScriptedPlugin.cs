using System.Collections.Concurrent;
using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

/// <summary>Runs what a test wrote down under a name: the step's configuration, or the parameter Script of a Custom API.</summary>
public sealed class ScriptedPlugin(string? unsecure, string? secure) : IPlugin
{
    private static readonly ConcurrentDictionary<string, Action<PluginRun>> Scripts = new();

    internal static void Add(string name, Action<PluginRun> script) => Scripts[name] = script;

    public void Execute(IServiceProvider serviceProvider)
    {
        var run = new PluginRun(serviceProvider, secure);
        Scripts[unsecure ?? (string)run.Context.InputParameters["Script"]](run);
    }
}
