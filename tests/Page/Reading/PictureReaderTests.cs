using PowerPlatformMagento.Sandbox.Page.Solutions;
using PowerPlatformMagento.Sandbox.Page.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Reading;

[TestClass]
public sealed class PictureReaderTests
{
    private const string Name = "mag_/icons/order.svg";

    [TestMethod]
    public void A_drawing_loses_its_colours_so_that_it_takes_those_of_the_text_beside_it()
    {
        using var folder = With("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#3B3A39" d="M0 0" /><path fill="none" d="M1 1" /></svg>""");

        var picture = PictureReader.ReadPictures(folder.Path).Single();

        Assert.AreEqual(32, picture.Size);
        Assert.AreEqual("""<path d="M0 0" /><path fill="none" d="M1 1" />""", picture.Shapes);
    }

    [TestMethod]
    public void The_table_says_which_picture_it_shows()
    {
        using var folder = With("""<svg viewBox="0 0 16 16" />""")
            .WithApp()
            .With("Entities/mag_Order/Entity.xml", $"<Entity><Name>mag_Order</Name><EntityInfo><entity><IconVectorName>{Name}</IconVectorName></entity></EntityInfo></Entity>");

        var ui = UiCatalog.Read(folder.Path);

        Assert.AreEqual(16, ui.PictureOf("mag_order")?.Size);
        Assert.IsNull(ui.PictureOf("contact"));
    }

    [TestMethod]
    [DataRow("<svg viewBox='0 0 9 9'><script>alert(1)</script></svg>")]
    [DataRow("<svg viewBox='0 0 9 9'><foreignObject /></svg>")]
    [DataRow("<svg viewBox='0 0 9 9'><image href='http://elsewhere' /></svg>")]
    [DataRow("<html />")]
    [DataRow("<svg")]
    [DataRow("<svg viewBox='5 5 9 9' />")]
    public void Anything_but_a_plain_drawing_is_refused_by_name(string svg)
    {
        using var folder = With(svg);

        StringAssert.Contains(Assert.ThrowsExactly<InvalidDataException>(() => PictureReader.ReadPictures(folder.Path).ToList()).Message, "order.svg");
    }

    [TestMethod]
    public void Handlers_on_a_shape_are_dropped()
    {
        using var folder = With("""<svg viewBox="0 0 9 9"><path d="M0 0" onclick="alert(1)" style="x" /></svg>""");

        Assert.AreEqual("""<path d="M0 0" />""", PictureReader.ReadPictures(folder.Path).Single().Shapes);
    }

    private static SolutionFolder With(string svg) => new SolutionFolder()
        .With("WebResources/" + Name, svg)
        .With($"WebResources/{Name}.data.xml", $$"""<WebResource><WebResourceId>{5b1c49ce-8821-5cae-9848-a5ae411dc013}</WebResourceId><Name>{{Name}}</Name></WebResource>""");
}
