using Backend.Kernel.Idempotency;
using Backend.Kernel.Tests.Http;
using MediatR;

namespace Backend.Kernel.Tests.Idempotency;

internal sealed class ResponseJsonTests
{
    [Test]
    public void Read_WhatWasWritten_IsEqual()
        => Assert.That(ResponseJson.Read<Widget>(ResponseJson.Write(Widget.Sample)), Is.EqualTo(Widget.Sample));

    [Test]
    public void Read_TheAnswerOfAnotherRelease_TakesWhatItKnows()
    {
        var read = ResponseJson.Read<Widget>("""{"name":"a","version":3,"kind":"plain","weight":12}""");

        Assert.That((read.Name, read.Version, read.Kind, read.Notes, read.Id), Is.EqualTo(("a", 3L, WidgetKind.Plain, (string?)null, Guid.Empty)));
    }

    [Test]
    public void Read_NoAnswer_IsOne() => Assert.That(ResponseJson.Read<Unit>(ResponseJson.Write(Unit.Value)), Is.EqualTo(Unit.Value));
}
