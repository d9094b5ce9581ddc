using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Plugins.Outbox;

/// <summary>Tells writes that bring news of a store from writes of people: only the latter are told to the store, or both sides would tell each other for ever.</summary>
internal static class ImportOrigin
{
    /// <summary>Value of the request parameter <c>tag</c> with which the function app marks its writes.</summary>
    public const string Tag = "magento";

    private const string TagVariable = "tag";
    private const string OwnMessages = "mag_";

    /// <summary>Whether this operation, or one it is part of, is an import.</summary>
    public static bool Is(IPluginExecutionContext context)
    {
        for (var current = context; current is not null; current = current.ParentContext)
        {
            if (current.MessageName.StartsWith(OwnMessages, StringComparison.OrdinalIgnoreCase)
                || (current.SharedVariables.TryGetValue(TagVariable, out var tag) && tag as string == Tag))
            {
                return true;
            }
        }

        return false;
    }
}
