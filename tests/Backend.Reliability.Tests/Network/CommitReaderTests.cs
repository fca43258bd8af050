using System.Buffers.Binary;
using System.Text;
using Backend.Testing.Network;

namespace Backend.Reliability.Tests.Network;

public sealed class CommitReaderTests
{
    private static readonly byte[] Startup = Message(null, "\0\x03\0\0user\0backend_app\0\0");

    private static readonly byte[] Commit = Message('Q', "COMMIT\0");

    [TestCase(1)]
    [TestCase(3)]
    [TestCase(1000)]
    public void Read_CommitBetweenOthers_IsFoundOnce(int step)
    {
        byte[] sent = [.. Startup, .. Message('p', "COMMIT\0"), .. Message('Q', "SET TRANSACTION ISOLATION LEVEL READ COMMITTED\0"), .. Message('S', ""), .. Commit, .. Message('X', "")];
        Assert.That(Found(sent, step), Is.EqualTo(1));
    }

    [Test]
    public void Read_PreparedCommit_IsFoundWhenItIsBound()
    {
        byte[] sent = [.. Startup, .. Message('P', "_p1\0commit\0\0\0"), .. Message('P', "_p2\0select 1\0\0\0")];
        var reader = new CommitReader();
        Assert.That(reader.Read(sent), Is.False);
        Assert.That(reader.Read(Message('B', "\0_p2\0\0\0")), Is.False);
        Assert.That(reader.Read(Message('B', "\0_p1\0\0\0")), Is.True);
    }

    [Test]
    public void Read_LongMessageAfterCommit_IsNone()
    {
        var reader = new CommitReader();
        reader.Read([.. Startup, .. Commit]);
        Assert.That(reader.Read(Message('Q', new string('x', 40_000) + "\0")), Is.False);
        Assert.That(reader.Read(Commit), Is.True);
    }

    private static int Found(byte[] sent, int step)
    {
        var reader = new CommitReader();
        return sent.Chunk(step).Count(chunk => reader.Read(chunk));
    }

    private static byte[] Message(char? type, string body)
    {
        var text = Encoding.ASCII.GetBytes(body);
        var length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, sizeof(int) + text.Length);
        return [.. type is { } letter ? new[] { (byte)letter } : [], .. length, .. text];
    }
}
