using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components.RenderTree;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms.Interactive;

/// <summary>Makes elements of render tree frames.</summary>
[SuppressMessage("Usage", "BL0006", Justification = "A renderer works with render trees.")]
internal sealed class NodeReader(Func<int, ArrayRange<RenderTreeFrame>> framesOf)
{
    public Node Read(int componentId) => new("component", new Dictionary<string, object?>(), Children(componentId));

    private List<object> Children(int componentId)
    {
        var frames = framesOf(componentId);
        return Children(frames.Array, 0, frames.Count);
    }

    private List<object> Children(RenderTreeFrame[] frames, int start, int end)
    {
        var children = new List<object>();
        var index = start;
        while (index < end)
        {
            var frame = frames[index];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Element:
                    children.Add(Element(frames, index));
                    index += frame.ElementSubtreeLength;
                    break;
                case RenderTreeFrameType.Component:
                    children.AddRange(Children(frame.ComponentId));
                    index += frame.ComponentSubtreeLength;
                    break;
                case RenderTreeFrameType.Region:
                    children.AddRange(Children(frames, index + 1, index + frame.RegionSubtreeLength));
                    index += frame.RegionSubtreeLength;
                    break;
                case RenderTreeFrameType.Text:
                    children.Add(frame.TextContent);
                    index++;
                    break;
                case RenderTreeFrameType.Markup:
                    children.Add(frame.MarkupContent);
                    index++;
                    break;
                default:
                    index++;
                    break;
            }
        }

        return children;
    }

    private Node Element(RenderTreeFrame[] frames, int start)
    {
        var end = start + frames[start].ElementSubtreeLength;
        var attributes = new Dictionary<string, object?>(StringComparer.Ordinal);
        var index = start + 1;
        for (; index < end && frames[index].FrameType == RenderTreeFrameType.Attribute; index++)
        {
            attributes[frames[index].AttributeName] = frames[index].AttributeEventHandlerId > 0 ? frames[index].AttributeEventHandlerId : frames[index].AttributeValue;
        }

        return new Node(frames[start].ElementName, attributes, Children(frames, index, end));
    }
}
