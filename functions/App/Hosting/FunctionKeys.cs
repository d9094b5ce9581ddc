using System.Security.Cryptography;
using System.Text;
using Microsoft.Azure.WebJobs.Extensions.Http;
using Microsoft.Extensions.Options;

namespace PowerPlatformMagento.App.Hosting;

/// <summary>Checks function keys the way the Functions host does. Without a key in the settings no key opens anything.</summary>
internal sealed class FunctionKeys
{
    private readonly byte[]? _master;
    private readonly byte[]? _default;
    private readonly Dictionary<string, byte[]> _functions = new(StringComparer.OrdinalIgnoreCase);

    public FunctionKeys(IOptions<FunctionKeyOptions> options)
    {
        _master = Hash(options.Value.Master);
        _default = Hash(options.Value.Default);
        foreach (var (function, key) in options.Value.Functions)
        {
            if (Hash(key) is { } hash)
            {
                _functions[function] = hash;
            }
        }
    }

    /// <summary>True when the request holds a key of the function.</summary>
    public bool Opens(FunctionDescriptor function, HttpRequest request)
    {
        var key = request.Headers["x-functions-key"].ToString();
        if (Hash(key.Length > 0 ? key : request.Query["code"].ToString()) is not { } given)
        {
            return false;
        }

        // Every comparison runs, so that the time says nothing about which key was close.
        var opens = Same(_master, given);
        if (function.Http!.AuthLevel is AuthorizationLevel.Function or AuthorizationLevel.User)
        {
            opens |= Same(_default, given);
            opens |= Same(_functions.GetValueOrDefault(function.Name), given);
        }

        return opens;
    }

    private static bool Same(byte[]? known, byte[] given) => known is not null && CryptographicOperations.FixedTimeEquals(known, given);

    private static byte[]? Hash(string? key) => string.IsNullOrEmpty(key) ? null : SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
