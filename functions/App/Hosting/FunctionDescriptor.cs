using System.Reflection;
using Microsoft.Azure.WebJobs;

namespace PowerPlatformMagento.App.Hosting;

/// <summary>One function as its attributes describe it.</summary>
/// <param name="Name">Unique name; also the folder of its <c>function.json</c>.</param>
/// <param name="Method">The method that runs.</param>
/// <param name="Trigger">The parameter that carries the trigger attribute.</param>
/// <param name="Binding">The trigger attribute itself.</param>
internal sealed record FunctionDescriptor(string Name, MethodInfo Method, ParameterInfo Trigger, Attribute Binding)
{
    /// <summary>The class that is taken from the container.</summary>
    public Type Type => Method.DeclaringType!;

    /// <summary>The HTTP trigger, or null.</summary>
    public HttpTriggerAttribute? Http => Binding as HttpTriggerAttribute;

    /// <summary>The timer trigger, or null.</summary>
    public TimerTriggerAttribute? Timer => Binding as TimerTriggerAttribute;

    /// <summary>The queue trigger, or null.</summary>
    public QueueTriggerAttribute? Queue => Binding as QueueTriggerAttribute;

    /// <summary>Route of an HTTP function without the prefix; the name where the attribute gives none, as on the host.</summary>
    public string Route => Http?.Route ?? Name;

    /// <summary>Verbs of an HTTP function, upper case; empty means any.</summary>
    public IReadOnlyList<string> Verbs => [.. (Http?.Methods ?? []).Select(verb => verb.ToUpperInvariant())];
}
