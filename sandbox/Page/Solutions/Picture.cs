namespace PowerPlatformMagento.Sandbox.Page.Solutions;

/// <summary>A drawing in an SVG web resource.</summary>
/// <param name="Id">Id of the web resource.</param>
/// <param name="Name">Name of the web resource, e.g. <c>mag_/icons/mag_order.svg</c>.</param>
/// <param name="Size">Length of the sides of the square it is drawn in.</param>
/// <param name="Shapes">The elements inside the svg, without colours of their own, so that they take the colour of the text beside them.</param>
public sealed record Picture(Guid Id, string Name, int Size, string Shapes);
