package com.backaware.edge.hub.replay;

import com.backaware.edge.hub.terminal.Screen;
import com.backaware.edge.queue.QueueListener;
import com.backaware.edge.queue.QueueLoss;

/** Tells beside a replay what happens to what is kept. */
final class QueueNews implements QueueListener {
  private final Screen screen;

  QueueNews(Screen screen) {
    this.screen = screen;
  }

  @Override
  public void onLoss(QueueLoss loss) {
    screen.line(screen.alert(loss.sentence()));
  }

  @Override
  public void onTrouble(String reason) {
    screen.line(
        screen.alert("The session cannot be kept on the disk: " + reason + ".")
            + " It goes on in memory; trying again.");
  }
}
