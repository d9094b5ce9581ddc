using System.Security.Cryptography;
using System.Text;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Triggers;

/// <summary>The address of a flow.</summary>
internal sealed class Callback(string path, Uri address, string secret, Func<CallbackRequest, Task<CallbackAnswer>> handle, Action<Callback> forget) : IAsyncDisposable
{
    public string Path => path;

    /// <summary>Address with the secret.</summary>
    public Uri Address => address;

    public Func<CallbackRequest, Task<CallbackAnswer>> Handle => handle;

    public bool Accepts(string signature) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), Encoding.UTF8.GetBytes(secret));

    public ValueTask DisposeAsync()
    {
        forget(this);
        return ValueTask.CompletedTask;
    }
}
