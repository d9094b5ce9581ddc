using System.Reflection;

namespace PowerPlatformMagento.App.Hosting;

/// <summary>Runs a timer or queue function with its trigger value. Used by the host's calls and by the local timers alike.</summary>
internal static class FunctionCall
{
    /// <summary>Runs the function to its end.</summary>
    public static Task RunAsync(FunctionDescriptor function, object instance, object trigger, CancellationToken cancellationToken)
    {
        var arguments = function.Method.GetParameters()
            .Select(parameter => parameter.Position == function.Trigger.Position ? trigger : cancellationToken)
            .ToArray();
        return (Task)function.Method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
    }
}
