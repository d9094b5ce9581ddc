using System.Net;
using System.Text;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms.Interactive;

/// <summary>An element as it is rendered now.</summary>
/// <param name="Name">Tag.</param>
/// <param name="Attributes">Values, and the numbers of event handlers.</param>
/// <param name="Children">Elements and texts.</param>
internal sealed record Node(string Name, IReadOnlyDictionary<string, object?> Attributes, IReadOnlyList<object> Children)
{
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            foreach (var child in Children)
            {
                text.Append(child is Node node ? node.Text : WebUtility.HtmlDecode(Html.Text((string)child))).Append(' ');
            }

            return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
    }

    public IEnumerable<Node> All => Children.OfType<Node>().SelectMany(child => child.All.Prepend(child));

    public string? this[string attribute] => Attributes.TryGetValue(attribute, out var value) ? value?.ToString() : null;

    public bool IsOn(string attribute) => Attributes.TryGetValue(attribute, out var value) && value is true;
}
