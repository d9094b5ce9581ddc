namespace PowerPlatformMagento.Magento.Options;

internal static class MagentoStoreOptionsRules
{
    public static IReadOnlyList<string> Check(MagentoStoreOptions options)
    {
        var problems = new List<string>();
        Require(problems, options.Key is { Length: > 0 and <= 50 } && options.Key.All(char.IsAsciiLetterOrDigit), "Key: letters and digits only, at most 50.");
        CheckAddress(problems, options.BaseUrl, options.AllowInsecureLoopback, "BaseUrl");
        Require(problems, options.PageSize is >= 1 and <= MagentoStoreOptions.LargestPageSize, "PageSize: 1 to 300.");
        Require(problems, options.MaximumConcurrency is >= 1 and <= 64, "MaximumConcurrency: 1 to 64.");
        Require(problems, options.RequestsPerSecond is >= 1 and <= 10_000, "RequestsPerSecond: 1 to 10000.");
        Require(problems, options.MaximumRetries is >= 0 and <= 10, "MaximumRetries: 0 to 10.");
        Require(problems, options.PauseThreshold >= 2, "PauseThreshold: at least 2.");
        Require(problems, options.PauseDuration >= TimeSpan.FromMilliseconds(500), "PauseDuration: at least half a second.");
        Require(problems, options.AttemptTimeout > TimeSpan.Zero && options.TotalTimeout >= options.AttemptTimeout, "TotalTimeout: not shorter than AttemptTimeout, both positive.");
        Require(problems, options.MaximumRecordBytes >= 1024 && options.MaximumAnswerBytes >= options.MaximumRecordBytes, "MaximumAnswerBytes: not smaller than MaximumRecordBytes, both at least 1024.");
        CheckCredentials(problems, options);
        return problems;
    }

    private static void CheckCredentials(List<string> problems, MagentoStoreOptions options)
    {
        if (options.Credentials is null)
        {
            problems.Add("Credentials: missing.");
            return;
        }

        foreach (var name in options.Credentials.MissingParts())
        {
            problems.Add($"Credentials: {name} is missing.");
        }

        if (options.Credentials is ImsCredentials ims)
        {
            CheckAddress(problems, ims.TokenEndpoint, options.AllowInsecureLoopback, "Credentials: TokenEndpoint");
        }
    }

    private static void CheckAddress(List<string> problems, Uri? address, bool allowLoopback, string name)
    {
        if (address is not { IsAbsoluteUri: true })
        {
            problems.Add($"{name}: an absolute address is needed.");
            return;
        }

        var secure = address.Scheme == Uri.UriSchemeHttps
            || (address.Scheme == Uri.UriSchemeHttp && allowLoopback && address.IsLoopback);
        Require(problems, secure, $"{name}: https only; plain http needs AllowInsecureLoopback and an address of this machine.");
        Require(problems, address is { Query: "", Fragment: "", UserInfo: "" }, $"{name}: without user, query and fragment.");
    }

    private static void Require(List<string> problems, bool condition, string problem)
    {
        if (!condition)
        {
            problems.Add(problem);
        }
    }
}
