package com.backaware.motion.simulator.fault;

import com.backaware.motion.simulator.body.Channel;

/**
 * What a fault does to a channel.
 *
 * @param channel what it moves
 * @param perDegree metres or degrees of it for each degree of the fault
 */
public record FaultEffect(Channel channel, double perDegree) {}
