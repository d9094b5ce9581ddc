using System.Globalization;
using System.Text;
using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

/// <summary>The trace of one plug-in run: 10 KB, of which the oldest text is dropped.</summary>
internal sealed class PluginTrace : ITracingService
{
    private const int MaximumLength = 10 * 1024;

    private readonly StringBuilder _text = new();

    public void Trace(string format, params object[] args)
    {
        _text.Append(args is { Length: > 0 } ? string.Format(CultureInfo.InvariantCulture, format, args) : format).Append('\n');
        if (_text.Length > MaximumLength)
        {
            _text.Remove(0, _text.Length - MaximumLength);
        }
    }

    public override string ToString() => _text.ToString();
}
