using System.Reflection;
using Microsoft.Azure.WebJobs;

namespace PowerPlatformMagento.App.Hosting;

/// <summary>All functions of the app, read from attributes once at start and checked against the rules of both homes.</summary>
internal sealed class FunctionCatalog
{
    private FunctionCatalog(IReadOnlyList<FunctionDescriptor> functions) => Functions = functions;

    /// <summary>The functions in order of their names: the order the Functions host matches routes in.</summary>
    public IReadOnlyList<FunctionDescriptor> Functions { get; }

    /// <summary>Reads the functions of an assembly.</summary>
    /// <exception cref="InvalidOperationException">A rule is broken; the message lists every violation.</exception>
    public static FunctionCatalog Scan(Assembly assembly) => Scan(assembly.GetTypes());

    /// <summary>Reads the functions of the given classes.</summary>
    /// <exception cref="InvalidOperationException">A rule is broken; the message lists every violation.</exception>
    public static FunctionCatalog Scan(IEnumerable<Type> types)
    {
        var violations = new List<string>();
        var functions = new List<FunctionDescriptor>();
        foreach (var type in types)
        {
            foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            {
                if (method.GetCustomAttribute<FunctionNameAttribute>() is not { } name)
                {
                    continue;
                }

                var triggers = method.GetParameters()
                    .SelectMany(parameter => parameter.GetCustomAttributes().Where(IsTrigger).Select(trigger => (parameter, trigger)))
                    .ToList();
                if (triggers.Count != 1)
                {
                    violations.Add($"{name.Name}: has {triggers.Count} triggers, needs exactly one.");
                    continue;
                }

                functions.Add(new FunctionDescriptor(name.Name, method, triggers[0].parameter, triggers[0].trigger));
            }
        }

        functions.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        violations.AddRange(CatalogRules.Violations(functions));
        return violations.Count == 0
            ? new FunctionCatalog(functions)
            : throw new InvalidOperationException("The functions break the hosting rules:\n" + string.Join('\n', violations));
    }

    private static bool IsTrigger(Attribute attribute) =>
        attribute is HttpTriggerAttribute or TimerTriggerAttribute or QueueTriggerAttribute;
}
