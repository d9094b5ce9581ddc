using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Connectors.Swagger;

/// <summary>Compares the parameters a flow gives with those an operation has.</summary>
internal static class SwaggerComparison
{
    public static IEnumerable<string> Check(SwaggerDefinition definition, OperationUse use)
    {
        if (definition.Find(use.OperationId) is not { } operation)
        {
            return [$"the connector has no operation {use.OperationId}"];
        }

        if (use.IsTrigger != operation.Trigger is not null)
        {
            return [use.IsTrigger ? $"{operation.Id} is no trigger" : $"{operation.Id} is a trigger, not an action"];
        }

        return Missing(definition, operation, use.Parameters).Concat(Unknown(definition, operation, use.Parameters));
    }

    private static IEnumerable<string> Missing(SwaggerDefinition definition, SwaggerOperation operation, JObject given)
    {
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.IsRequired && parameter.Default is null))
        {
            if (parameter.In != "body")
            {
                if (given[parameter.Name] is null)
                {
                    yield return $"{operation.Id} needs the parameter {parameter.Name}";
                }
            }
            else if (given[parameter.Name] is null)
            {
                foreach (var name in MissingMembers(definition.Schema, parameter.Schema, parameter.Name, given))
                {
                    yield return $"{operation.Id} needs the parameter {name}";
                }
            }
        }
    }

    private static IEnumerable<string> MissingMembers(SwaggerSchema schemas, JObject schema, string prefix, JObject given)
    {
        foreach (var (name, member, _) in schemas.Members(schema).Where(member => member.IsRequired))
        {
            var full = $"{prefix}/{name}";
            if (given[full] is not null || member["default"] is not null || member["x-ms-notification-url"] is not null)
            {
                continue;
            }

            if (!given.Properties().Any(other => other.Name.StartsWith(full + "/", StringComparison.Ordinal)))
            {
                yield return full;
                continue;
            }

            foreach (var missing in MissingMembers(schemas, member, full, given))
            {
                yield return missing;
            }
        }
    }

    private static IEnumerable<string> Unknown(SwaggerDefinition definition, SwaggerOperation operation, JObject given) =>
        from name in given.Properties().Select(member => member.Name)
        where !operation.Parameters.Any(parameter => IsKnown(definition.Schema, parameter, name))
        select $"{operation.Id} has no parameter {name}";

    private static bool IsKnown(SwaggerSchema schemas, SwaggerParameter parameter, string name)
    {
        if (name == parameter.Name)
        {
            return true;
        }

        if (parameter.In != "body" || !name.StartsWith(parameter.Name + "/", StringComparison.Ordinal))
        {
            return false;
        }

        var schema = parameter.Schema;
        foreach (var step in name[(parameter.Name.Length + 1)..].Split('/'))
        {
            if (SwaggerSchema.IsOpen(schema))
            {
                return true;
            }

            if (FlowJson.Member(schema["properties"], step) is not { } member)
            {
                return false;
            }

            schema = schemas.Resolve(member);
        }

        return true;
    }
}
