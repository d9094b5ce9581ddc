using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace PowerPlatformMagento.Sandbox.Page.Components.Charts;

/// <summary>A text inside a drawing. Razor keeps the element's name for itself, so it is made here.</summary>
public sealed class SvgText : ComponentBase
{
    /// <summary>Horizontal place.</summary>
    [Parameter]
    public string? X { get; set; }

    /// <summary>Place of the line the letters stand on.</summary>
    [Parameter]
    public string? Y { get; set; }

    /// <summary>start, middle or end.</summary>
    [Parameter]
    public string? Anchor { get; set; }

    /// <summary>Class of the element.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>The text.</summary>
    [Parameter]
    public string? Value { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", X);
        builder.AddAttribute(2, "y", Y);
        builder.AddAttribute(3, "text-anchor", Anchor);
        builder.AddAttribute(4, "class", Class);
        builder.AddContent(5, Value);
        builder.CloseElement();
    }
}
