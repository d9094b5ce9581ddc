namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>How documents are refused.</summary>
internal static class PaperRules
{
    /// <summary>Refuses a document for all its problems at once, in Magento's words.</summary>
    /// <exception cref="StoreRuleException">There are problems.</exception>
    public static void Refuse(string document, IReadOnlyCollection<string> problems)
    {
        if (problems.Count > 0)
        {
            throw new StoreRuleException($"{document} Document Validation Error(s):\n{string.Join('\n', problems)}");
        }
    }
}
