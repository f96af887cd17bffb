using CompiledCors.House.Tests.Shape;

namespace CompiledCors.House.Tests.Rooms;

public sealed class RoomTests
{
    public static TheoryData<string> Folders { get; } = [.. Room.All.Select(static r => r.Folder)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Nobody_knows_what_the_room_must_not(string folder)
    {
        var room = RoomAt(folder);
        Faults.AssertNone(SourceFile.Under(folder).SelectMany(file => Trespass.In(file, room)));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_trespasser_is_seen(string folder)
    {
        var room = RoomAt(folder);
        var trespassers = room.Namespaces.SelectMany(static ns => new[] { $"using {ns}.Something;", $"using static {ns}.Thing;", $"using X = {ns}.Thing;", $"class C {{ object o = new {ns}.Thing(); }}", $"class C {{ global::{ns}.Thing? o; }}" })
            .Concat(room.Names.SelectMany(static n => new[] { $"class C {{ {n}? o; }}", $"class C {{ object o = {n}.Do(); }}" }));
        Assert.All(trespassers, text => Assert.NotEmpty(Trespass.In(new SourceFile(folder + "/C.cs", text), room)));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Comments_and_literals_are_no_knowledge(string folder)
    {
        var room = RoomAt(folder);
        var words = room.Namespaces.Concat(room.Names);
        Assert.Empty(Trespass.In(new SourceFile(folder + "/C.cs", $"// {string.Join(' ', words)}\nclass C {{ string s = \"{string.Join(' ', words)}\"; }}"), room));
    }

    [Theory]
    [InlineData("namespace CompiledCors.Analyzers.Inspection; class C { Emission.PolicyEmitter e; }")]
    [InlineData("namespace CompiledCors.Analyzers.Inspection { class C { object e = Analyzers.Emission.PolicyEmitter.Emit(); } }")]
    public void A_neighbour_s_short_name_is_seen(string text) => Assert.NotEmpty(Trespass.In(new SourceFile("C.cs", text), RoomAt("src/CompiledCors.Analyzers/Inspection")));

    private static Room RoomAt(string folder) => Room.All.Single(r => r.Folder == folder);
}
