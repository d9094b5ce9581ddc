using Microsoft.Extensions.Logging;

namespace PowerPlatformMagento.App.Hosting;

/// <summary>What a function must look like so that it behaves the same by itself and under the Functions host.</summary>
internal static class CatalogRules
{
    /// <summary>Every violation, in words; empty when all is well.</summary>
    public static IEnumerable<string> Violations(IReadOnlyList<FunctionDescriptor> functions) =>
        functions.SelectMany(OwnViolations)
            .Concat(DuplicateNames(functions))
            .Concat(OpenDoors(functions));

    private static IEnumerable<string> OwnViolations(FunctionDescriptor function)
    {
        if (function.Method.IsStatic || function.Type.IsAbstract || function.Type.IsGenericTypeDefinition)
        {
            yield return $"{function.Name}: must be an instance method of a plain class, so that its services come through the constructor.";
        }

        if (typeof(IDisposable).IsAssignableFrom(function.Type) || typeof(IAsyncDisposable).IsAssignableFrom(function.Type))
        {
            yield return $"{function.Name}: the class lives as long as the process and must not be disposable; put the resource into a service.";
        }

        foreach (var parameter in function.Method.GetParameters().Where(parameter => typeof(ILogger).IsAssignableFrom(parameter.ParameterType)))
        {
            yield return $"{function.Name}: parameter {parameter.Name} would be read from the request body; take ILogger<T> in the constructor.";
        }

        if (function.Http is not null && function.Method.ReturnType != typeof(IResult) && function.Method.ReturnType != typeof(Task<IResult>))
        {
            yield return $"{function.Name}: must return IResult or Task<IResult>; anything else, IActionResult above all, would be serialised as it is.";
        }

        if (function.Http is null)
        {
            foreach (var violation in EventFunctionViolations(function))
            {
                yield return violation;
            }
        }
    }

    private static IEnumerable<string> EventFunctionViolations(FunctionDescriptor function)
    {
        if (function.Method.ReturnType != typeof(Task))
        {
            yield return $"{function.Name}: must return Task; output bindings are not used.";
        }

        var expected = function.Timer is not null ? typeof(TimerTick) : typeof(string);
        if (function.Trigger.ParameterType != expected)
        {
            yield return $"{function.Name}: the trigger parameter must be a {expected.Name}.";
        }

        if (function.Method.GetParameters().Any(parameter => parameter.Position != function.Trigger.Position && parameter.ParameterType != typeof(CancellationToken)))
        {
            yield return $"{function.Name}: takes nothing but its trigger and a CancellationToken.";
        }
    }

    private static IEnumerable<string> DuplicateNames(IReadOnlyList<FunctionDescriptor> functions) =>
        functions.GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: the name is used {group.Count()} times.");

    // The host takes the first function by name whose route matches, ASP.NET Core the most specific one: where the two differ in
    // the key they ask for, the host would check the one key and the app run the other function.
    private static IEnumerable<string> OpenDoors(IReadOnlyList<FunctionDescriptor> functions)
    {
        var http = functions.Where(function => function.Http is not null).ToList();
        return from left in http
               from right in http
               where string.CompareOrdinal(left.Name, right.Name) < 0
                     && left.Http!.AuthLevel != right.Http!.AuthLevel
                     && ShareVerb(left, right)
                     && RouteOverlap.Exists(left.Route, right.Route)
               select $"{left.Name} and {right.Name}: their routes overlap but ask for different keys.";
    }

    private static bool ShareVerb(FunctionDescriptor left, FunctionDescriptor right) =>
        left.Verbs.Count == 0 || right.Verbs.Count == 0 || left.Verbs.Intersect(right.Verbs).Any();
}
