using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Connectors;

/// <summary>Parameters of objects are written flat in flows: <c>body/customer/email</c>.</summary>
internal static class ParameterNames
{
    /// <summary>
    /// Puts together the object whose members are written flat behind a root, or written as a whole under the root itself.
    /// </summary>
    /// <returns>The object, or any other value when the root itself holds one; null when nothing is given.</returns>
    public static JToken? Gather(JObject parameters, string root)
    {
        var whole = parameters[root];
        if (whole is not null and not JObject && !FlowJson.IsNull(whole))
        {
            return whole;
        }

        JObject? result = (whole as JObject)?.DeepClone() as JObject;
        foreach (var member in parameters.Properties().Where(member => member.Name.StartsWith(root + "/", StringComparison.Ordinal)))
        {
            result ??= [];
            Put(result, member.Name[(root.Length + 1)..].Split('/'), member.Value);
        }

        return result;
    }

    private static void Put(JObject target, ReadOnlySpan<string> path, JToken value)
    {
        if (path.Length == 1)
        {
            target[path[0]] = value;
            return;
        }

        if (target[path[0]] is not JObject inner)
        {
            target[path[0]] = inner = [];
        }

        Put(inner, path[1..], value);
    }
}
